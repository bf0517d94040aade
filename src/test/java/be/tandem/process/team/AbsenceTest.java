package be.tandem.process.team;

import static be.tandem.process.team.OwnPeople.AN;
import static be.tandem.process.team.OwnPeople.BART;
import static be.tandem.process.team.OwnPeople.CHRIS;
import static be.tandem.process.team.OwnPeople.DIRK;
import static be.tandem.process.team.OwnPeople.ELS;
import static be.tandem.process.team.OwnPeople.FIEN;
import static be.tandem.process.team.OwnPeople.LEAD;
import static be.tandem.process.team.OwnPeople.PROVIDER;
import static be.tandem.process.team.PeopleSteps.away;
import static be.tandem.process.team.PeopleSteps.back;
import static be.tandem.process.team.PeopleSteps.changeAbsence;
import static be.tandem.process.team.PeopleSteps.lastDay;
import static be.tandem.process.team.PeopleSteps.replacedBy;
import static be.tandem.process.team.PeopleSteps.reportAbsence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.AccessConsents;
import be.tandem.access.CaseAccess;
import be.tandem.access.ConsentHolder;
import be.tandem.access.FilePart;
import be.tandem.access.Readers;
import be.tandem.access.Right;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.plan.PlanDesk;
import be.tandem.process.Walk;
import be.tandem.process.allocation.AllocationSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.planning.PlanOnPage;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.team.Teams;
import be.tandem.trajectory.Timeline;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P16: who is away is stood in for, for good when it lasts; who comes back gets back what is open; no term begins anew. */
@TandemTest
class AbsenceTest {

    /** A Tuesday on which an evaluation waits. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String WAASLAND_WORK = "CASE_MANAGER_WORK.WAASLAND";
    private static final ConsentHolder WORK_PROVIDERS = new ConsentHolder(Role.WORK_PROVIDER, "WORK_PROVIDER.WAASLAND");

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Teams teams;
    @Autowired
    private Timeline timeline;
    @Autowired
    private CaseAccess access;
    @Autowired
    private Readers readers;
    @Autowired
    private AccessConsents consents;
    @Autowired
    private PlanDesk desk;
    @Autowired
    private JdbcTemplate database;
    private OwnPeople people;
    private Walk walk;
    private String reference;
    private Date due;

    @BeforeEach
    void aTrajectoryWithItsOwnTeam() {
        people = new OwnPeople(engine);
        people.come();
        walk = people.execution().moveTo(TODAY).runDueJobs();
        reference = walk.reference();
        due = walk.task("evaluateProgress").getDueDate();
    }

    @AfterEach
    void everybodyIsBack() {
        people.goHome(database);
        ClockUtil.reset();
    }

    @Test
    void aKnownAbsenceOfMoreThanFiveDaysGoesToTheBackUpAtOnceAndComesBackOnTheDayAfter() {
        Walk absence = reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        assertThat(assignee("evaluateProgress")).isEqualTo(BART);
        assertThat(walk.task("evaluateProgress").getDueDate()).as("terms are never reset").isEqualTo(due);
        assertThat(teams.of(reference).caseManagerWork()).as("who is casemanager does not change").isEqualTo(AN);
        assertThat(walk.variable("execution", "caseManagerWork")).isEqualTo(AN);
        assertThat(timeline.count(reference, "STAND_IN_WORK")).isEqualTo(1);
        assertThat(seenBy(BART)).containsExactlyInAnyOrder(FilePart.OPEN, FilePart.TEAM);
        assertThat(assignee("holdHandoverCare")).isEqualTo(CHRIS);
        assertThat(absence.hasTimer("longAbsenceReached")).as("known to be shorter").isFalse();

        StopSteps.reportMove(engine, BART, StopSteps.move(reference, TODAY, "9100"));
        assertThat(assignee("handleAddressMove")).as("a new task goes to the back-up too").isEqualTo(BART);
        consents.give(reference, new ConsentHolder(Role.CASE_MANAGER_WORK, BART), CHRIS);
        walk.submit("handleAddressMove", StopSteps.handle("TEAM_CONTINUES"));
        StopSteps.reportMove(engine, BART, StopSteps.move(reference, TODAY, "9100"));

        assertThat(absence.timerDue("returnReached")).isEqualTo("2026-07-11");
        absence.moveTo(LocalDate.of(2026, 7, 11)).runDueJobs();
        assertThat(absence.isOver()).isTrue();
        assertThat(assignee("evaluateProgress")).isEqualTo(AN);
        assertThat(assignee("handleAddressMove")).isEqualTo(AN);
        assertThat(walk.task("evaluateProgress").getDueDate()).isEqualTo(due);
        assertThat(walk.openTasks()).as("nobody has to be introduced any more").doesNotContain("holdHandoverCare");
        assertThat(timeline.count(reference, "BACK_AT_WORK_WORK")).isEqualTo(1);
        walk.submit("handleAddressMove", StopSteps.handle("TEAM_CONTINUES"));
    }

    @Test
    void anAbsenceOfWhichNobodyKnowsTheEndHasConsequencesWhenItLasts() {
        Walk absence = reportAbsence(engine, AN, WAASLAND_WORK, away(AN, LocalDate.of(2026, 7, 4), null));
        assertThat(absence.timerDue("standInReached")).as("the 6th working day after a weekend").isEqualTo("2026-07-13");
        assertThat(absence.timerDue("returnReached")).as("a year").isEqualTo("2027-07-04");
        absence.moveTo(LocalDate.of(2026, 7, 12)).runDueJobs();
        assertThat(assignee("evaluateProgress")).isEqualTo(AN);
        absence.moveTo(LocalDate.of(2026, 7, 13)).runDueJobs();
        assertThat(assignee("evaluateProgress")).isEqualTo(BART);
        assertThat(absence.timerDue("longAbsenceReached")).as("21 July is a holiday").isEqualTo("2026-08-04");

        absence.moveTo(LocalDate.of(2026, 8, 4)).runDueJobs();
        assertThat(absence.groupsOf("replaceAbsentWork")).containsExactly("TEAM_LEAD_WORK.WAASLAND");
        assertThat(BelgianTime.dayOf(absence.task("replaceAbsentWork").getDueDate())).isEqualTo("2026-08-18");
        absence.submit("replaceAbsentWork", Map.of("replacement", "KEEP_BACKUP", "keepReason", "Volgende week terug"));
        assertThat(assignee("evaluateProgress")).isEqualTo(BART);
        changeAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", lastDay(absence.reference(), LocalDate.of(2026, 9, 30)));
        assertThat(absence.openTasks()).as("asked once").isEmpty();
        assertThat(absence.timerDue("returnReached")).isEqualTo("2026-10-01");
        changeAbsence(engine, AN, WAASLAND_WORK, back(absence.reference()));
        assertThat(absence.isOver()).isTrue();
        assertThat(assignee("evaluateProgress")).isEqualTo(AN);
    }

    /** P16: nobody waits for the 21st day when the stand-in is away too; the lead sees the tasks and chooses at once. */
    @Test
    void whenTheStandInFallsAwayTheLeadChoosesAtOnce() {
        Walk absence = reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, null));
        absence.moveTo(LocalDate.of(2026, 7, 7)).runDueJobs();
        assertThat(assignee("evaluateProgress")).isEqualTo(BART);
        assertThat(absence.openTasks()).as("the 21st day is far").isEmpty();
        assertThat(walk.openTasks()).contains("holdHandoverCare");

        reportAbsence(engine, BART, WAASLAND_WORK, away(BART, LocalDate.of(2026, 7, 7), LocalDate.of(2026, 8, 14)));
        assertThat(assignee("evaluateProgress")).as("in the name of An, where the lead sees it").isEqualTo(AN);
        assertThat(walk.visibleTo(LEAD, "TEAM_LEAD_WORK.WAASLAND")).contains(walk.task("evaluateProgress").getId());
        assertThat(walk.task("evaluateProgress").getDueDate()).as("terms are never reset").isEqualTo(due);
        assertThat(walk.openTasks()).as("Bart is not introduced any more").doesNotContain("holdHandoverCare");
        assertThat(timeline.count(reference, "STAND_IN_LOST_WORK")).isEqualTo(1);
        assertThat(absence.groupsOf("replaceAbsentWork")).containsExactly("TEAM_LEAD_WORK.WAASLAND");
        assertThat(BelgianTime.dayOf(absence.task("replaceAbsentWork").getDueDate())).as("ten working days from now, after a holiday")
                .isEqualTo("2026-07-22");
        absence.submit("replaceAbsentWork", replacedBy(List.of(ELS), null));
        assertThat(assignee("evaluateProgress")).isEqualTo(ELS);
    }

    @Test
    void aDecisionThatTheBackUpsGoOnLapsesWithTheBackUpAndTheParticipantHearsOfTheReturn() {
        Walk absence = reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 9, 1)));
        absence.submit("replaceAbsentWork", Map.of("replacement", "KEEP_BACKUP", "keepReason", "Bart kent iedereen"));
        assertThat(absence.openTasks()).isEmpty();
        reportAbsence(engine, BART, WAASLAND_WORK, away(BART, TODAY, LocalDate.of(2026, 7, 31)));
        assertThat(absence.openTasks()).containsExactly("replaceAbsentWork");
        changeAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", lastDay(absence.reference(), LocalDate.of(2026, 8, 28)));
        assertThat(absence.openTasks()).as("it is still to be chosen").containsExactly("replaceAbsentWork");
        changeAbsence(engine, AN, WAASLAND_WORK, back(absence.reference()));
        assertThat(absence.isOver()).isTrue();
        assertThat(assignee("evaluateProgress")).isEqualTo(AN);
        assertThat(timeline.count(reference, "BACK_AT_WORK_WORK")).isEqualTo(1);
    }

    @Test
    void aShortAbsenceOfTheStandInMovesNothing() {
        reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        reportAbsence(engine, BART, WAASLAND_WORK, away(BART, TODAY, LocalDate.of(2026, 7, 3)));
        assertThat(assignee("evaluateProgress")).isEqualTo(BART);
    }

    @Test
    void aLateChoiceOfAReplacementGoesToVdabAndVanishesWithTheChoice() {
        Walk work = reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 9, 1)));
        Walk care = reportAbsence(engine, CHRIS, "CASE_MANAGER_CARE.WAASLAND", away(CHRIS, TODAY, LocalDate.of(2026, 9, 1)));
        assertThat(work.timerDue("workChoiceOverdue")).isEqualTo("2026-08-12");
        assertThat(care.timerDue("careChoiceOverdue")).isEqualTo("2026-08-12");
        work.moveTo(LocalDate.of(2026, 8, 13)).runDueJobs();
        care.runDueJobs();
        assertThat(work.groupsOf("followUpLateReplacement")).containsExactly("VDAB_MANAGER");
        assertThat(BelgianTime.dayOf(work.task("followUpLateReplacement").getDueDate())).isEqualTo("2026-08-20");
        work.submit("followUpLateReplacement", Map.of("agreement", "De teamleider kiest morgen"));
        assertThat(work.openTasks()).as("still to be chosen").containsExactly("replaceAbsentWork");
        care.submit("replaceAbsentCare", replacedBy(List.of(FIEN), null));
        assertThat(care.openTasks()).as("nothing is left for VDAB").isEmpty();
    }

    @Test
    void anAbsenceOfMoreThanTwentyDaysAsksForAReplacementForGood() {
        Walk absence = reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 9, 1)));
        assertThatThrownBy(() -> absence.submit("replaceAbsentWork", replacedBy(List.of(BART), null)))
                .isInstanceOf(Refusal.class).hasMessageContaining("nu de back-up");
        assertThatThrownBy(() -> absence.submit("replaceAbsentWork", replacedBy(List.of(AN), ELS)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Kies anderen");
        absence.submit("replaceAbsentWork", replacedBy(List.of(BART), ELS));
        assertThat(teams.of(reference).caseManagerWork()).isEqualTo(BART);
        assertThat(teams.of(reference).backupCaseManagerWork()).isEqualTo(ELS);
        assertThat(assignee("evaluateProgress")).isEqualTo(BART);
        assertThat(walk.task("evaluateProgress").getDueDate()).isEqualTo(due);
        assertThat(walk.variable("execution", "caseManagerWork")).isEqualTo(BART);
        assertThat(seenBy(AN)).isEmpty();
        assertThat(seenBy(BART)).containsExactlyInAnyOrder(FilePart.OPEN, FilePart.TEAM, FilePart.CONSENT);
        assertThat(timeline.count(reference, "TAKEN_OVER_WORK")).isEqualTo(1);
        changeAbsence(engine, AN, WAASLAND_WORK, back(absence.reference()));
        assertThat(assignee("evaluateProgress")).as("replaced for good").isEqualTo(BART);
        assertThat(timeline.count(reference, "BACK_AT_WORK_WORK")).isZero();
    }

    @Test
    void theOtherCasemanagerIsReplacedInTheSameWay() {
        Walk absence = reportAbsence(engine, CHRIS, "CASE_MANAGER_CARE.WAASLAND", away(CHRIS, TODAY, LocalDate.of(2026, 9, 1)));
        assertThat(absence.groupsOf("replaceAbsentCare")).containsExactly("TEAM_LEAD_CARE.WAASLAND");
        assertThat(assignee("holdHandoverWork")).as("with the back-up").isEqualTo(AN);
        absence.submit("replaceAbsentCare", replacedBy(List.of(FIEN), null));
        assertThat(teams.of(reference).caseManagerCare()).isEqualTo(FIEN);
        assertThat(teams.of(reference).backupCaseManagerCare()).isEqualTo(DIRK);
        assertThat(assignee("holdHandoverWork")).as("only with who takes over").isEqualTo(AN);
        assertThat(timeline.count(reference, "STAND_IN_CARE")).isEqualTo(1);
        assertThat(timeline.count(reference, "TAKEN_OVER_CARE")).isEqualTo(1);
    }

    @Test
    void aShortAbsenceMovesNothing() {
        Walk absence = reportAbsence(engine, AN, WAASLAND_WORK, away(AN, TODAY, LocalDate.of(2026, 7, 6)));
        assertThat(absence.hasTimer("standInReached")).isFalse();
        assertThat(absence.timerDue("returnReached")).isEqualTo("2026-07-07");
        absence.moveTo(LocalDate.of(2026, 7, 7)).runDueJobs();
        assertThat(absence.isOver()).isTrue();
        assertThat(assignee("evaluateProgress")).isEqualTo(AN);
        assertThat(timeline.count(reference, "STAND_IN_WORK")).isZero();
    }

    @Test
    void whoStepsInIsNotAwayAndElseTheLeadIsAskedAtOnce() {
        reportAbsence(engine, BART, WAASLAND_WORK, away(BART, TODAY, LocalDate.of(2026, 7, 31)));
        Walk absence = reportAbsence(engine, AN, WAASLAND_WORK, away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        assertThat(assignee("evaluateProgress")).as("nobody to step in").isEqualTo(AN);
        assertThatThrownBy(() -> absence.submit("replaceAbsentWork", replacedBy(List.of(BART), ELS)))
                .isInstanceOf(Refusal.class).hasMessageContaining("zelf afwezig");
        absence.submit("replaceAbsentWork", replacedBy(List.of(ELS), null));
        assertThat(assignee("evaluateProgress")).isEqualTo(ELS);
    }

    /** D3: what the participant keeps from the providers stays with the casemanagers, whoever of them is away. */
    @Test
    void whatACasemanagerWritesForAProviderGoesToTheBackUpAndNeverToTheProviders() {
        consents.withdraw(reference, WORK_PROVIDERS, AN);
        assertThat(assignee("registerWorkAction")).isEqualTo(AN);
        Walk absence = reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        assertThat(assignee("registerWorkAction")).isEqualTo(BART);
        consents.give(reference, new ConsentHolder(Role.CASE_MANAGER_WORK, BART), CHRIS);
        walk.submit("registerWorkAction", ExecutionSteps.executed(TODAY));
        assertThat(assignee("registerWorkAction")).as("the next one too").isEqualTo(BART);
        absence.moveTo(LocalDate.of(2026, 7, 11)).runDueJobs();
        assertThat(assignee("registerWorkAction")).isEqualTo(AN);
        PeopleSteps.moveCaseload(engine, LEAD, AN, List.of(ELS), null);
        assertThat(assignee("registerWorkAction")).as("for good").isEqualTo(ELS);
    }

    @Test
    void whatACasemanagerWritesForAProviderWaitsWhenNobodyStepsIn() {
        consents.withdraw(reference, WORK_PROVIDERS, AN);
        reportAbsence(engine, BART, WAASLAND_WORK, away(BART, TODAY, LocalDate.of(2026, 7, 31)));
        reportAbsence(engine, AN, WAASLAND_WORK, away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        assertThat(assignee("registerWorkAction")).isEqualTo(AN);
        walk.submit("registerWorkAction", ExecutionSteps.executed(TODAY));
        assertThat(assignee("registerWorkAction")).isEqualTo(AN);
    }

    /** P9: whether there is place is answered by who was asked; after the term the coordinator looks further. */
    @Test
    void nobodyElseAnswersTheQuestionToGuide() {
        walk.submit("chooseWorkProvider", AllocationSteps.chosen(PROVIDER));
        reportAbsence(engine, PROVIDER, "WORK_PROVIDER.WAASLAND", away(PROVIDER, TODAY, LocalDate.of(2026, 8, 31)));
        assertThat(assignee("answerWorkAllocation")).isEqualTo(PROVIDER);
    }

    /** P7: to come and meet the participant is of the person too. */
    @Test
    void nobodyElseAnswersTheInvitationToTheSigning() {
        Walk planning = people.named().submit("holdFirstConversation", PlanningSteps.accepted(TODAY))
                .submit("exploreWork", PlanningSteps.workExplored()).submit("exploreCare", PlanningSteps.careExplored());
        PlanOnPage plan = new PlanOnPage(desk, planning.reference(), AN);
        plan.work("Meubels herstellen", PlanOnPage.chosen(PROVIDER));
        plan.care("Ontspanningsgroep volgen", PlanOnPage.partner("Praathuis De Verzinning"));
        Walk absence = reportAbsence(engine, PROVIDER, "WORK_PROVIDER.WAASLAND",
                away(PROVIDER, TODAY, LocalDate.of(2026, 8, 31)));
        planning.submit("holdPlanMeeting", PlanOnPage.ready(TODAY, null, null));
        assertThat(planning.task("answerInvitation").getAssignee()).isEqualTo(PROVIDER);
        absence.moveTo(LocalDate.of(2026, 7, 7)).runDueJobs();
        assertThat(planning.task("answerInvitation").getAssignee()).as("from the sixth day too").isEqualTo(PROVIDER);
        assertThat(planning.groupsOf("answerInvitation")).isEmpty();
    }

    @Test
    void whoIsAskedForInsteadOfSomebodyAwayGetsWhatTheBackUpDidMeanwhile() {
        reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        assertThat(assignee("evaluateProgress")).isEqualTo(BART);
        PeopleSteps.ask(engine, CHRIS, PeopleSteps.wish(reference, "CASE_MANAGER_WORK", TODAY));
        walk.submit("decideOtherWork", PeopleSteps.granted())
                .submit("nameOtherWork", PlanningSteps.assignWork(ELS, BART));
        assertThat(assignee("evaluateProgress")).isEqualTo(ELS);
    }

    @Test
    void whoIsNamedWhileAwayIsStoodInForFromTheFirstTaskOn() {
        Walk absence = reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        Walk second = people.named();
        assertThat(second.task("holdFirstConversation").getAssignee()).isEqualTo(BART);
        assertThat(timeline.count(second.reference(), "STAND_IN_WORK")).isEqualTo(1);
        absence.moveTo(LocalDate.of(2026, 7, 11)).runDueJobs();
        assertThat(second.task("holdFirstConversation").getAssignee()).isEqualTo(AN);
    }

    @Test
    void whoIsAskedForWhileAwayIsStoodInForToo() {
        Walk absence = reportAbsence(engine, ELS, WAASLAND_WORK, away(ELS, TODAY, LocalDate.of(2026, 7, 10)));
        PeopleSteps.ask(engine, CHRIS, PeopleSteps.wish(reference, "CASE_MANAGER_WORK", TODAY));
        walk.submit("decideOtherWork", PeopleSteps.granted())
                .submit("nameOtherWork", PlanningSteps.assignWork(ELS, BART));
        assertThat(assignee("evaluateProgress")).isEqualTo(BART);
        absence.moveTo(LocalDate.of(2026, 7, 11)).runDueJobs();
        assertThat(assignee("evaluateProgress")).isEqualTo(ELS);
    }

    @Test
    void aWholeCaseloadGoesToOthersInOneAction() {
        Walk second = people.execution().moveTo(TODAY).runDueJobs();
        PeopleSteps.moveCaseload(engine, LEAD, AN, List.of(BART, ELS), null);
        assertThat(List.of(teams.of(reference).caseManagerWork(), teams.of(second.reference()).caseManagerWork()))
                .containsExactlyInAnyOrder(BART, ELS);
        for (Walk one : List.of(walk, second)) {
            assertThat(one.task("evaluateProgress").getAssignee()).isEqualTo(teams.of(one.reference()).caseManagerWork());
            assertThat(one.task("evaluateProgress").getDueDate()).isEqualTo(due);
            assertThat(one.task("holdHandoverCare").getAssignee()).isEqualTo(CHRIS);
            assertThat(teams.of(one.reference()).backupCaseManagerWork()).isIn(BART, ELS);
        }
        assertThat(seenBy(AN)).isEmpty();
        assertThatThrownBy(() -> PeopleSteps.moveCaseload(engine, LEAD, AN, List.of(BART), ELS))
                .isInstanceOf(Refusal.class).hasMessageContaining("geen trajecten");
        assertThatThrownBy(() -> PeopleSteps.moveCaseload(engine, LEAD, CHRIS, List.of(BART), ELS))
                .as("of another team").isInstanceOf(Refusal.class);
    }

    @Test
    void onlyOneselfOrTheOwnTeamOnceAtATimeAndNothingLastsBeyondTheTrajectory() {
        assertRefused(BART, WAASLAND_WORK, away(AN, TODAY, null), "niet in de lijst");
        assertRefused(LEAD, "TEAM_LEAD_WORK.WAASLAND", away(CHRIS, TODAY, null), "niet in de lijst");
        assertRefused("team_lead_work1.kempen", "TEAM_LEAD_WORK.KEMPEN", away(AN, TODAY, null), "niet in de lijst");
        assertRefused(AN, WAASLAND_WORK, away(AN, TODAY, TODAY.minusDays(1)), "laatste dag ligt vóór");
        Walk absence = reportAbsence(engine, AN, WAASLAND_WORK, away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        assertRefused(LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, null), "al een afwezigheid open");
        assertThatThrownBy(() -> changeAbsence(engine, BART, WAASLAND_WORK, back(absence.reference())))
                .isInstanceOf(Refusal.class).hasMessageContaining("niet in de lijst");
        StopSteps.propose(engine, CHRIS, StopSteps.longIllness(reference));
        walk.submit("decideEarlyStop", StopSteps.stop()).runDueJobs();
        assertThat(walk.openTasks()).as("no introduction is left").containsExactly("tellStopDecision");
        assertThat(assignee("tellStopDecision")).as("who stands in tells it").isEqualTo(BART);
        assertThat(seenBy(BART)).as("the participant did not meet Bart").doesNotContain(FilePart.EVALUATION);
        consents.give(reference, new ConsentHolder(Role.CASE_MANAGER_WORK, BART), CHRIS);
        assertThat(seenBy(BART)).as("the letter, to bring it").contains(FilePart.EVALUATION);
        walk.submit("tellStopDecision", StopSteps.told());
        assertThat(walk.isOver()).isTrue();
        changeAbsence(engine, AN, WAASLAND_WORK, back(absence.reference()));
        assertThat(timeline.count(reference, "BACK_AT_WORK_WORK")).isZero();
    }

    private void assertRefused(String userId, String group, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> reportAbsence(engine, userId, group, form)).as(userId).isInstanceOf(Refusal.class)
                .hasMessageContaining(message);
    }

    private String assignee(String task) {
        return walk.task(task).getAssignee();
    }

    private Set<FilePart> seenBy(String userId) {
        return access.readable(readers.of(userId), reference, Right.READ);
    }
}
