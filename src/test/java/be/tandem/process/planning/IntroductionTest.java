package be.tandem.process.planning;

import static be.tandem.process.planning.PlanOnPage.chosen;
import static be.tandem.process.planning.PlanOnPage.partner;
import static be.tandem.process.planning.PlanOnPage.ready;
import static be.tandem.process.planning.PlanningSteps.CARE;
import static be.tandem.process.planning.PlanningSteps.WORK;
import static be.tandem.process.planning.PlanningSteps.approved;
import static be.tandem.process.planning.PlanningSteps.cosigned;
import static be.tandem.process.planning.PlanningSteps.participantDisagrees;
import static be.tandem.process.planning.PlanningSteps.signed;
import static be.tandem.process.planning.PlanningSteps.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.access.CasesInPhases;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDesk;
import be.tandem.privacy.DossierRows;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/** P7, H7: whom the plan names is invited to meet the participant at the signing, and reads nothing of the file for it (D1). */
class IntroductionTest extends PlanningWalk {

    private static final LocalDate SIGNING = LocalDate.of(2026, 3, 13);
    private static final LocalDate FIVE_WORKING_DAYS = LocalDate.of(2026, 3, 17);
    private static final String PLACE = "Bij de Verzonnen Bakker, lokaal 3";
    private static final String WORK_PROVIDER = "work_provider1.kempen";
    private static final String CARE_PROVIDER = "care_provider1.kempen";
    private static final String COLLEAGUE = "work_provider2.kempen";
    private static final String WORK_PROVIDERS = "WORK_PROVIDER.KEMPEN";

    @Autowired
    private PlanDesk desk;
    @Autowired
    private Restrictions restrictions;
    @LocalServerPort
    private int port;
    private PlanOnPage plan;

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "2023-06-30"})
    void whoIsNamedHearsDayPlaceAndCasemanagersAndTheCasemanagersHearTheAnswer(String applied) {
        Walk walk = named(LocalDate.parse(applied)).submit("holdPlanMeeting", ready(CONVERSATION, SIGNING, PLACE));
        assertThat(invited(walk)).as("not the partner without log-in, not the casemanager who is there anyway")
                .containsExactly(CARE_PROVIDER, WORK_PROVIDER);
        assertThat(timeline.count(walk.reference(), "INTRODUCTION_ASKED")).isEqualTo(2);
        Task asked = invitation(walk, WORK_PROVIDER);
        assertThat(asked.getDueDate()).as("at the latest on the day itself").isEqualTo(BelgianTime.endOf(SIGNING));
        assertThat(FormText.of(engine, asked)).contains("13 maart 2026", "Verzonnen Bakker", "Casemanager Werk")
                .doesNotContain("Zilverberk", "Meubels", "Een dagritme");
        assertThat(form(walk, "signPlan")).contains("nog geen antwoord");

        answer(walk, WORK_PROVIDER, "COMES");
        answer(walk, CARE_PROVIDER, "CALLS");
        assertThat(form(walk, "signPlan")).contains(": komt (antwoord van 10/03/2026", "belt om op een ander moment");
        assertThat(timeline.count(walk.reference(), "INTRODUCTION_ANSWER_COMES")).isOne();
        assertThat(timeline.count(walk.reference(), "INTRODUCTION_ANSWER_CALLS")).isOne();
        assertThat(walk.openTasks()).containsExactly("signPlan");
        assertThat(new EngineRows(dossier).holding(List.of(PLACE))).isEmpty();
        assertThat(new DossierRows(dossier).showing(List.of(PLACE))).as("sealed").isEmpty();
    }

    @Test
    void withoutADayTheCasemanagerCallsAndTheAnswerComesWithinAWeek() {
        Walk walk = named(APPLIED_GEN2).submit("holdPlanMeeting", ready(CONVERSATION, null, null));
        assertThat(invitation(walk, WORK_PROVIDER).getDueDate()).isEqualTo(BelgianTime.endOf(FIVE_WORKING_DAYS));
        assertThat(FormText.of(engine, invitation(walk, WORK_PROVIDER))).contains("de casemanager belt je");
        assertThat(form(walk, "signPlan")).contains("nog geen antwoord");
    }

    /** However often the plan comes back; whom only a later version names hears it then, and an open invitation the new day. */
    @Test
    void aProviderIsInvitedOnceInATrajectory() {
        Walk walk = named(APPLIED_GEN2).submit("holdPlanMeeting", ready(CONVERSATION, SIGNING, PLACE));
        answer(walk, WORK_PROVIDER, "STAYS_AWAY");
        walk.submit("signPlan", participantDisagrees());
        assertThat(FormText.of(engine, invitation(walk, CARE_PROVIDER))).contains("de casemanager belt je");
        assertThat(form(walk, "holdPlanMeeting")).contains("komt niet", "Bel dan wie al antwoordde");
        desk.begin(walk.reference(), WORK);
        plan.work("Kijken in een atelier", chosen(COLLEAGUE));
        walk.submit("holdPlanMeeting", ready(CONVERSATION, SIGNING.plusDays(7), PLACE));
        assertThat(invited(walk)).containsExactly(CARE_PROVIDER, COLLEAGUE);
        for (String provider : invited(walk)) {
            assertThat(invitation(walk, provider).getDueDate()).isEqualTo(BelgianTime.endOf(SIGNING.plusDays(7)));
        }
        walk.submit("signPlan", participantDisagrees());
        desk.begin(walk.reference(), WORK);
        walk.submit("holdPlanMeeting", ready(CONVERSATION, null, null));
        assertThat(invitation(walk, CARE_PROVIDER).getDueDate()).as("no new day")
                .isEqualTo(BelgianTime.endOf(SIGNING.plusDays(7)));
        assertThat(timeline.count(walk.reference(), "INTRODUCTION_ASKED")).isEqualTo(3);
        assertThatThrownBy(() -> dossier.update("insert into introduction (id, reference, provider, case_id, invited_on, "
                + "version) select nextval('dossier_id'), reference, provider, 'again', invited_on, 0 from introduction "
                + "where reference = ?", walk.reference())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPlanThatNamesNobodyInvitesNobody() {
        Walk walk = explored(APPLIED_GEN2).submit("holdPlanMeeting", PlanningSteps.planned(CONVERSATION));
        assertThat(walk.openTasks()).containsExactly("signPlan");
        assertThat(form(walk, "signPlan")).contains("Er is nog niemand uitgenodigd");
        assertThat(timeline.count(walk.reference(), "INTRODUCTION_ASKED")).isZero();
    }

    /** D4: what stays between the casemanagers reaches no provider, as long as the participant wants it so. */
    @Test
    void anActionThatStaysBetweenTheCasemanagersInvitesNobody() {
        Walk walk = named(APPLIED_GEN2);
        Reader work = new Reader(WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
        long kept = plan.care("Gesprekken over vroeger", chosen("care_provider2.kempen"));
        restrictions.restrict(work, walk.reference(), ItemKind.PLAN_ACTION, kept);
        walk.submit("holdPlanMeeting", ready(CONVERSATION, SIGNING, PLACE));
        assertThat(invited(walk)).containsExactly(CARE_PROVIDER, WORK_PROVIDER);
        restrictions.lift(work, walk.reference(), ItemKind.PLAN_ACTION, kept);
        walk.submit("signPlan", participantDisagrees());
        desk.begin(walk.reference(), WORK);
        walk.submit("holdPlanMeeting", ready(CONVERSATION, SIGNING, PLACE));
        assertThat(invited(walk)).contains("care_provider2.kempen");
    }

    @Test
    void aDayInThePastAPlaceWithoutADayAndAnAnswerWithoutAChoiceAreRefused() {
        Walk walk = named(APPLIED_GEN2);
        assertRefused(walk, ready(CONVERSATION, CONVERSATION.minusDays(1), PLACE),
                "“Op welke dag ondertekenen jullie het plan?” mag niet in het verleden liggen.");
        assertRefused(walk, ready(CONVERSATION, null, PLACE), "“Waar?”");
        assertThat(walk.openTasks()).containsExactly("holdPlanMeeting");
        walk.submit("holdPlanMeeting", ready(CONVERSATION, CONVERSATION, null));
        assertThat(FormText.of(engine, invitation(walk, WORK_PROVIDER))).contains("10 maart 2026", "de casemanager belt je");
        assertThatThrownBy(() -> answer(walk, WORK_PROVIDER, null)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("“Ben je erbij?” is verplicht");
        assertThat(invited(walk)).contains(WORK_PROVIDER);
    }

    @Test
    void anOpenInvitationEndsWithTheSubmission() {
        Walk walk = named(APPLIED_GEN2).submit("holdPlanMeeting", ready(CONVERSATION, SIGNING, PLACE));
        walk.submit("signPlan", signed(CONVERSATION)).submit("cosignPlan", cosigned());
        assertThat(invited(walk)).hasSize(2);
        walk.submit("submitPlan", submitted());
        assertThat(walk.isOver()).isTrue();
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.BEZIG);
    }

    @Test
    void inTheFirstGenerationItEndsWhenTheCoordinatorApproves() {
        Walk walk = named(APPLIED_GEN1).submit("holdPlanMeeting", ready(CONVERSATION, SIGNING, PLACE));
        walk.submit("signPlan", signed(CONVERSATION)).submit("cosignPlan", cosigned()).submit("submitPlan", submitted());
        assertThat(invited(walk)).as("the plan may come back").hasSize(2);
        walk.submit("approvePlan", approved());
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void itEndsWhenTheTrajectoryIsStopped() {
        Walk walk = exploredPage(new CasesInPhases(engine).planning().submit("exploreWork", PlanningSteps.workExplored())
                .submit("exploreCare", PlanningSteps.careExplored()))
                .submit("holdPlanMeeting", ready(CasesInPhases.CONVERSATION, CasesInPhases.CONVERSATION.plusDays(3), PLACE));
        StopSteps.propose(engine, CARE, StopSteps.longIllness(walk.reference()));
        assertThat(invited(walk)).as("as long as VDAB did not decide").hasSize(2);
        walk.submit("decideEarlyStop", StopSteps.stop());
        assertThat(walk.openTasks()).containsExactly("tellStopDecision");
        assertThat(walk.isOver("introductionInvitation")).isTrue();
    }

    /** D1: only who is named answers, and the invitation opens no page and no call, now or in the execution. */
    @Test
    void theDoorToTheFileStaysClosedForWhoIsInvited() {
        Walk walk = named(APPLIED_GEN2).submit("holdPlanMeeting", ready(CONVERSATION, SIGNING, PLACE));
        String task = invitation(walk, WORK_PROVIDER).getId();
        assertThat(walk.visibleTo(WORK_PROVIDER, WORK_PROVIDERS)).containsExactly(task);
        assertThat(walk.visibleTo(COLLEAGUE, WORK_PROVIDERS)).isEmpty();
        assertThat(walk.visibleTo(CARE_PROVIDER, "CARE_PROVIDER.KEMPEN")).doesNotContain(task);
        assertThat(walk.visibleTo("network_coordinator1.kempen", "NETWORK_COORDINATOR.KEMPEN")).doesNotContain(task);
        for (String stranger : List.of(COLLEAGUE, CARE_PROVIDER, "network_coordinator1.kempen")) {
            assertThat(DoorClient.machine(base(), stranger, "tandem").outside("POST", "/engine-rest/task/" + task
                    + "/submit-form", "{\"variables\":{\"answer\":{\"value\":\"COMES\"}}}").statusCode()).as(stranger)
                    .isBetween(400, 499);
        }
        assertThat(invited(walk)).contains(WORK_PROVIDER);
        assertShut(walk.reference(), "", "/header");

        walk.submit("signPlan", signed(CONVERSATION)).submit("cosignPlan", cosigned()).submit("submitPlan", submitted());
        Map<String, Object> routing = new HashMap<>(trajectories.get(walk.reference()).routing());
        routing.put("invitedProvider", WORK_PROVIDER);
        routing.put("answerBy", BelgianTime.startOf(SIGNING));
        engine.getRuntimeService().startProcessInstanceByKey("introductionInvitation", walk.reference(), routing);
        assertThat(walk.visibleTo(WORK_PROVIDER, WORK_PROVIDERS)).hasSize(1);
        assertShut(walk.reference());
    }

    private void assertShut(String reference, String... more) {
        DoorClient invited = DoorClient.person(base(), WORK_PROVIDER, "tandem");
        for (String page : List.of("/plan", "/acties", "/documenten", "/icf/uittreksel", "/overdracht", "/team")) {
            assertThat(invited.get("/dossier/" + reference + page).statusCode()).as(page).isEqualTo(403);
        }
        for (String call : List.of(List.of("/plan", "/actions", "/documents", "/icf/extract", "/team"), List.of(more)).stream()
                .flatMap(List::stream).toList()) {
            assertThat(invited.outside("GET", "/api/dossier/" + reference + call, null).statusCode()).as(call).isEqualTo(403);
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }

    /** A plan on its page that names a provider on each side, one twice, a partner, and the casemanager Werk. */
    private Walk named(LocalDate applied) {
        return exploredPage(explored(applied));
    }

    private Walk exploredPage(Walk walk) {
        plan = new PlanOnPage(desk, walk.reference(), WORK);
        plan.work("Meubels herstellen", chosen(WORK_PROVIDER));
        plan.work("Sollicitatie oefenen", chosen(WORK_PROVIDER));
        plan.work("Een kijkstage voorbereiden", chosen(WORK));
        plan.care("Ontspanningsgroep volgen", chosen(CARE_PROVIDER));
        plan.care("Praten met een lotgenoot", partner("Praathuis De Verzinning"));
        return walk;
    }

    private List<String> invited(Walk walk) {
        return invitations(walk).stream().map(Task::getAssignee).sorted().toList();
    }

    private Task invitation(Walk walk, String provider) {
        return invitations(walk).stream().filter(task -> provider.equals(task.getAssignee())).findFirst().orElseThrow();
    }

    private List<Task> invitations(Walk walk) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(walk.reference())
                .taskDefinitionKey("answerInvitation").list();
    }

    private void answer(Walk walk, String provider, String answer) {
        Map<String, Object> form = new HashMap<>();
        form.put("answer", answer);
        engine.getIdentityService().setAuthentication(provider, List.of());
        try {
            engine.getFormService().submitTaskForm(invitation(walk, provider).getId(), form);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static void assertRefused(Walk walk, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> walk.submit("holdPlanMeeting", form)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message);
    }
}
