package be.tandem.process.team;

import static be.tandem.process.team.OwnPeople.AN;
import static be.tandem.process.team.OwnPeople.BART;
import static be.tandem.process.team.OwnPeople.CARER;
import static be.tandem.process.team.OwnPeople.CHRIS;
import static be.tandem.process.team.OwnPeople.DIRK;
import static be.tandem.process.team.OwnPeople.ELS;
import static be.tandem.process.team.OwnPeople.LEAD;
import static be.tandem.process.team.OwnPeople.PROVIDER;
import static be.tandem.process.team.PeopleSteps.away;
import static be.tandem.process.team.PeopleSteps.back;
import static be.tandem.process.team.PeopleSteps.caseManagerGoesOn;
import static be.tandem.process.team.PeopleSteps.changeAbsence;
import static be.tandem.process.team.PeopleSteps.lastDay;
import static be.tandem.process.team.PeopleSteps.otherProvider;
import static be.tandem.process.team.PeopleSteps.reportAbsence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.Readers;
import be.tandem.access.Right;
import be.tandem.calendar.BelgianTime;
import be.tandem.dossier.CaseTeam;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.process.allocation.AllocationSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.protection.Sealed;
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

/** P16 for providers: the casemanager of the side does the work, when it lasts the coordinator chooses, nobody else reads it (D1). */
@TandemTest
class AbsentProviderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate SIXTH_DAY = LocalDate.of(2026, 7, 7);
    private static final LocalDate AFTER_TWENTY_DAYS = LocalDate.of(2026, 7, 29);
    private static final LocalDate CHOICE_DUE = LocalDate.of(2026, 8, 12);
    private static final String GROUP = "WORK_PROVIDER.WAASLAND";
    private static final String OTHER = "work_provider1.waasland";
    private static final String COORDINATOR = "network_coordinator1.waasland";
    private static final String COORDINATORS = "NETWORK_COORDINATOR.WAASLAND";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Timeline timeline;
    @Autowired
    private CaseAccess access;
    @Autowired
    private Readers readers;
    @Autowired
    private CaseTeam team;
    @Autowired
    private JdbcTemplate database;
    private OwnPeople people;
    private Walk walk;
    private String reference;

    @BeforeEach
    void aTrajectoryWithItsOwnProvider() {
        people = new OwnPeople(engine);
        people.come();
        walk = people.execution().moveTo(TODAY).runDueJobs();
        reference = walk.reference();
        walk.submit("chooseWorkProvider", AllocationSteps.chosen(PROVIDER))
                .submit("answerWorkAllocation", AllocationSteps.accepted(TODAY.plusDays(3)));
    }

    @AfterEach
    void everybodyIsBack() {
        people.goHome(database);
        ClockUtil.reset();
    }

    @Test
    void fromTheSixthDayTheCasemanagerOfTheSideDoesTheWorkUntilTheReturn() {
        Walk.start(engine, "adHocAction", AN, List.of("CASE_MANAGER_WORK.WAASLAND"), Map.of("trajectory", reference, "actor",
                "WORK_PROVIDER", "description", "Samen naar de jobbeurs", "plannedOn", "2026-07-20", "place", "HOME"));
        Date due = walk.task("settleWorkProviderAppointment").getDueDate();
        Walk absence = reportAbsence(engine, PROVIDER, GROUP, away(PROVIDER, TODAY, null));
        assertThat(absence.timerDue("standInReached")).isEqualTo(SIXTH_DAY);
        assertThat(assignee("registerWorkAction")).as("not yet").isEqualTo(PROVIDER);

        absence.moveTo(SIXTH_DAY).runDueJobs();
        assertThat(List.of(assignee("registerWorkAction"), assignee("settleWorkProviderAppointment"))).containsOnly(AN);
        assertThat(walk.task("settleWorkProviderAppointment").getDueDate()).as("terms are never reset").isEqualTo(due);
        assertThat(walk.groupsOf("registerWorkAction")).as("no colleague of the provider").isEmpty();
        assertThat(timeline.count(reference, "WORK_PROVIDER_AWAY")).isEqualTo(1);
        walk.submit("registerWorkAction", ExecutionSteps.executed(SIXTH_DAY));
        assertThat(assignee("registerWorkAction")).as("the next one too").isEqualTo(AN);
        assertThat(seenBy(OTHER)).isEmpty();
        assertThat(team.of(reference)).filteredOn(member -> member.role().equals("Dienstverlener Werk")).singleElement()
                .satisfies(member -> assertThat(member.nextStep()).startsWith("Even afwezig"));

        Walk second = reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, SIXTH_DAY, SIXTH_DAY.plusDays(9)));
        assertThat(assignee("registerWorkAction")).as("the back-up of the casemanager").isEqualTo(BART);
        changeAbsence(engine, PROVIDER, GROUP, lastDay(absence.reference(), LocalDate.of(2026, 7, 24)));
        assertThat(timeline.count(reference, "WORK_PROVIDER_AWAY")).as("said once").isEqualTo(1);
        changeAbsence(engine, AN, "CASE_MANAGER_WORK.WAASLAND", back(second.reference()));
        assertThat(List.of(assignee("registerWorkAction"), assignee("settleWorkProviderAppointment"))).containsOnly(AN);

        assertThat(absence.timerDue("returnReached")).isEqualTo("2026-07-25");
        absence.moveTo(LocalDate.of(2026, 7, 25)).runDueJobs();
        assertThat(absence.isOver()).isTrue();
        assertThat(List.of(assignee("registerWorkAction"), assignee("settleWorkProviderAppointment"))).containsOnly(PROVIDER);
        assertThat(walk.task("settleWorkProviderAppointment").getDueDate()).isEqualTo(due);
        assertThat(timeline.count(reference, "WORK_PROVIDER_BACK")).isEqualTo(1);
    }

    @Test
    void aShortAbsenceMovesNothingAndWhoAcceptsWhileAwayIsStoodInForAtOnce() {
        reportAbsence(engine, PROVIDER, GROUP, away(PROVIDER, TODAY, LocalDate.of(2026, 7, 6)));
        assertThat(assignee("registerWorkAction")).isEqualTo(PROVIDER);
        walk.submit("chooseCareProvider", AllocationSteps.chosen(CARER));
        Walk absence = reportAbsence(engine, CARER, "CARE_PROVIDER.WAASLAND", away(CARER, TODAY, LocalDate.of(2026, 7, 10)));
        assertThat(assignee("answerCareAllocation")).as("whether there is place says who was asked").isEqualTo(CARER);
        walk.submit("answerCareAllocation", AllocationSteps.accepted(LocalDate.of(2026, 7, 13)));
        assertThat(assignee("registerCareAction")).isEqualTo(CHRIS);
        assertThat(timeline.count(reference, "CARE_PROVIDER_AWAY")).isEqualTo(1);
        absence.moveTo(LocalDate.of(2026, 7, 11)).runDueJobs();
        assertThat(assignee("registerCareAction")).isEqualTo(CARER);
        assertThat(timeline.count(reference, "CARE_PROVIDER_BACK")).isEqualTo(1);
        assertThat(timeline.count(reference, "WORK_PROVIDER_AWAY")).isZero();
    }

    @Test
    void whoeverIsCasemanagerOfTheSideDoesIt() {
        reportAbsence(engine, PROVIDER, GROUP, away(PROVIDER, TODAY, LocalDate.of(2026, 7, 10)));
        reportAbsence(engine, LEAD, "TEAM_LEAD_WORK.WAASLAND", away(AN, TODAY, LocalDate.of(2026, 7, 10)));
        assertThat(assignee("registerWorkAction")).isEqualTo(BART);
        PeopleSteps.ask(engine, CHRIS, PeopleSteps.wish(reference, "CASE_MANAGER_WORK", TODAY));
        walk.submit("decideOtherWork", PeopleSteps.granted()).submit("nameOtherWork", PlanningSteps.assignWork(ELS, BART));
        assertThat(assignee("registerWorkAction")).as("for good").isEqualTo(ELS);
    }

    /** Whose casemanager is the provider too is stood in for once. */
    @Test
    void theBackUpOfACasemanagerWhoGuidesTooDoesBoth() {
        walk.submit("chooseCareProvider", AllocationSteps.chosen(CHRIS))
                .submit("answerCareAllocation", AllocationSteps.accepted(TODAY.plusDays(3)));
        Walk absence = reportAbsence(engine, CHRIS, "CASE_MANAGER_CARE.WAASLAND", away(CHRIS, TODAY, LocalDate.of(2026, 7, 10)));
        assertThat(assignee("registerCareAction")).isEqualTo(DIRK);
        assertThat(timeline.count(reference, "STAND_IN_CARE")).isEqualTo(1);
        assertThat(timeline.count(reference, "CARE_PROVIDER_AWAY")).isZero();
        changeAbsence(engine, CHRIS, "CASE_MANAGER_CARE.WAASLAND", back(absence.reference()));
        assertThat(assignee("registerCareAction")).isEqualTo(CHRIS);
        assertThat(timeline.count(reference, "CARE_PROVIDER_BACK")).isZero();
    }

    @Test
    void afterTwentyDaysTheCoordinatorNamesSomebodyElseWhoIsIntroduced() {
        Walk absence = untilTheQuestion();
        assertThat(walk.groupsOf("replaceAbsentProvider")).containsExactly(COORDINATORS);
        assertThat(dueOf("replaceAbsentProvider")).isEqualTo(CHOICE_DUE);
        assertThat(timeline.count(reference, "WORK_PROVIDER_STAYS_AWAY")).isEqualTo(1);
        String question = walk.task("replaceAbsentProvider").getId();
        assertThat(walk.visibleTo(COORDINATOR, COORDINATORS)).contains(question);
        Map.of("network_coordinator1.kempen", "NETWORK_COORDINATOR.KEMPEN", LEAD, "TEAM_LEAD_WORK.WAASLAND",
                AN, "CASE_MANAGER_WORK.WAASLAND", OTHER, GROUP, "referrer1", "REFERRER").forEach((userId, group) ->
                assertThat(walk.visibleTo(userId, group)).as(userId).doesNotContain(question));
        assertThat(List.of(seenBy(OTHER), seenBy(PROVIDER))).as("before somebody is named").containsOnly(Set.of());

        assertThatThrownBy(() -> walk.submit("replaceAbsentProvider", otherProvider(PROVIDER, CHOICE_DUE)))
                .as("who is away").isInstanceOf(Refusal.class).hasMessageContaining("niet in de lijst");
        walk.submit("replaceAbsentProvider", otherProvider(OTHER, CHOICE_DUE));
        assertThat(walk.openTasks()).doesNotContain("replaceAbsentProvider");
        assertThat(assignee("registerWorkAction")).isEqualTo(OTHER);
        assertThat(seenBy(OTHER)).contains(FilePart.PLAN, FilePart.PROGRESS);
        assertThat(assignee("holdHandoverWork")).as("the casemanager of the side introduces").isEqualTo(AN);
        assertThat(timeline.count(reference, "PROVIDER_CHANGED")).isEqualTo(1);
        assertThat(decision()).containsEntry("decision", "REPLACE").containsEntry("new_provider", OTHER)
                .containsEntry("decided_on", java.sql.Date.valueOf(AFTER_TWENTY_DAYS));
        changeAbsence(engine, PROVIDER, GROUP, back(absence.reference()));
        assertThat(assignee("registerWorkAction")).as("for good").isEqualTo(OTHER);
        assertThat(seenBy(PROVIDER)).as("the access of the predecessor ends").isEmpty();
        assertThat(timeline.count(reference, "WORK_PROVIDER_BACK")).isZero();
    }

    @Test
    void aLateChoiceGoesToVdabAndTheCasemanagerMayGoOn() {
        Walk absence = untilTheQuestion();
        assertThat(walk.timerDue("providerChoiceOverdue")).isEqualTo(CHOICE_DUE);
        walk.moveTo(CHOICE_DUE.plusDays(1)).runDueJobs();
        assertThat(walk.groupsOf("followUpLateProvider")).containsExactly("VDAB_MANAGER");
        assertThat(dueOf("followUpLateProvider")).isEqualTo("2026-08-20");
        assertThatThrownBy(() -> walk.submit("replaceAbsentProvider", Map.of("replacement", "KEEP_CASE_MANAGER")))
                .isInstanceOf(Refusal.class).hasMessageContaining("Waarom gaat de casemanager door?");
        walk.submit("replaceAbsentProvider", caseManagerGoesOn("Volgende maand terug"));
        assertThat(walk.openTasks()).as("nothing is left for VDAB").doesNotContain("followUpLateProvider", "holdHandoverWork");
        assertThat(assignee("registerWorkAction")).isEqualTo(AN);
        assertThat(timeline.count(reference, "WORK_PROVIDER_AWAITED")).isEqualTo(1);
        assertThat(decision()).containsEntry("decision", "KEEP_CASE_MANAGER")
                .containsEntry("decided_by", "member.replaceAbsentProvider");
        assertThat(Sealed.open((String) decision().get("keep_reason"))).isEqualTo("Volgende maand terug");
        changeAbsence(engine, PROVIDER, GROUP, lastDay(absence.reference(), LocalDate.of(2026, 9, 30)));
        assertThat(walk.openTasks()).as("asked once").doesNotContain("replaceAbsentProvider");
    }

    @Test
    void whatVdabAgreesIsKeptAndTheQuestionStays() {
        untilTheQuestion();
        walk.moveTo(CHOICE_DUE.plusDays(1)).runDueJobs();
        walk.submit("followUpLateProvider", Map.of("agreement", "De coördinator belt morgen"));
        assertThat(walk.openTasks()).contains("replaceAbsentProvider").doesNotContain("followUpLateProvider");
        assertThat(Sealed.open((String) decision().get("late_follow_up"))).isEqualTo("De coördinator belt morgen");
        walk.submit("replaceAbsentProvider", otherProvider(OTHER, CHOICE_DUE.plusDays(2)));
        assertThat(assignee("registerWorkAction")).isEqualTo(OTHER);
    }

    @Test
    void theQuestionVanishesWithTheReturnAndWithAShorterAbsence() {
        Walk absence = reportAbsence(engine, COORDINATOR, COORDINATORS, away(PROVIDER, TODAY, LocalDate.of(2026, 9, 1)));
        assertThat(dueOf("replaceAbsentProvider")).as("known beforehand; the term runs from the 21st day").isEqualTo(CHOICE_DUE);
        changeAbsence(engine, PROVIDER, GROUP, lastDay(absence.reference(), LocalDate.of(2026, 9, 2)));
        assertThat(walk.openTasks()).as("not twice").containsOnlyOnce("replaceAbsentProvider");
        changeAbsence(engine, PROVIDER, GROUP, lastDay(absence.reference(), LocalDate.of(2026, 7, 17)));
        assertThat(walk.openTasks()).doesNotContain("replaceAbsentProvider");
        assertThat(assignee("registerWorkAction")).isEqualTo(AN);
        changeAbsence(engine, PROVIDER, GROUP, lastDay(absence.reference(), LocalDate.of(2026, 9, 1)));
        assertThat(walk.openTasks()).as("long after all").contains("replaceAbsentProvider");
        changeAbsence(engine, PROVIDER, GROUP, back(absence.reference()));
        assertThat(walk.openTasks()).doesNotContain("replaceAbsentProvider");
        assertThat(assignee("registerWorkAction")).isEqualTo(PROVIDER);
    }

    /** N1: the participant asks for somebody else meanwhile. */
    @Test
    void theQuestionVanishesWhenSomebodyElseComesOnAnotherWay() {
        untilTheQuestion();
        PeopleSteps.ask(engine, AN, PeopleSteps.wish(reference, "WORK_PROVIDER", AFTER_TWENTY_DAYS));
        walk.submit("decideOtherProvider", PeopleSteps.granted()).submit("nameOtherProvider", Map.of("newProvider", OTHER,
                "firstAppointmentOn", AFTER_TWENTY_DAYS.toString(), "weeklyHours", 2));
        assertThat(walk.openTasks()).contains("holdHandoverWork").doesNotContain("replaceAbsentProvider");
        assertThat(assignee("registerWorkAction")).isEqualTo(OTHER);
    }

    @Test
    void theQuestionVanishesWhenTheTrajectoryEndsAndNobodyIsAskedAboutOneThatEnded() {
        walk.submit("chooseCareProvider", AllocationSteps.chosen(CARER))
                .submit("answerCareAllocation", AllocationSteps.accepted(TODAY.plusDays(3)));
        Walk care = reportAbsence(engine, COORDINATOR, COORDINATORS, away(CARER, TODAY, LocalDate.of(2026, 9, 1)));
        assertThat(assignee("registerCareAction")).isEqualTo(CHRIS);
        assertThat(walk.openTasks()).contains("replaceAbsentProvider");
        StopSteps.propose(engine, CHRIS, StopSteps.longIllness(reference));
        walk.submit("decideEarlyStop", StopSteps.stop()).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("tellStopDecision");
        untilTheQuestion();
        assertThat(walk.openTasks()).containsExactly("tellStopDecision");
        changeAbsence(engine, CARER, "CARE_PROVIDER.WAASLAND", back(care.reference()));
        for (String code : List.of("WORK_PROVIDER_AWAY", "WORK_PROVIDER_STAYS_AWAY", "CARE_PROVIDER_BACK")) {
            assertThat(timeline.count(reference, code)).as(code).isZero();
        }
    }

    @Test
    void inTheClosingNobodyNewIsAskedFor() {
        walk.submit("evaluateProgress", ExecutionSteps.evaluation(TODAY, "CLOSE"));
        untilTheQuestion();
        assertThat(walk.openTasks()).contains("writeFinalReport").doesNotContain("replaceAbsentProvider");
        assertThat(timeline.count(reference, "WORK_PROVIDER_AWAY")).isEqualTo(1);
    }

    /** An absence without a known end, up to the day on which the coordinator is asked. */
    private Walk untilTheQuestion() {
        Walk absence = reportAbsence(engine, PROVIDER, GROUP, away(PROVIDER, TODAY, null));
        absence.moveTo(SIXTH_DAY).runDueJobs();
        assertThat(absence.timerDue("longAbsenceReached")).as("21 July is a holiday").isEqualTo(AFTER_TWENTY_DAYS);
        return absence.moveTo(AFTER_TWENTY_DAYS).runDueJobs();
    }

    private Map<String, Object> decision() {
        return database.queryForMap("select * from absent_provider where reference = ?", reference);
    }

    private String assignee(String task) {
        return walk.task(task).getAssignee();
    }

    private LocalDate dueOf(String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }

    private Set<FilePart> seenBy(String userId) {
        return access.readable(readers.of(userId), reference, Right.READ);
    }
}
