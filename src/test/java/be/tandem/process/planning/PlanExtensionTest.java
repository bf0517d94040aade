package be.tandem.process.planning;

import static be.tandem.process.planning.PlanningSteps.CARE;
import static be.tandem.process.planning.PlanningSteps.WORK;
import static be.tandem.process.planning.PlanningSteps.careExplored;
import static be.tandem.process.planning.PlanningSteps.cosigned;
import static be.tandem.process.planning.PlanningSteps.planned;
import static be.tandem.process.planning.PlanningSteps.signed;
import static be.tandem.process.planning.PlanningSteps.submitted;
import static be.tandem.process.planning.PlanningSteps.workExplored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.calendar.BelgianTime;
import be.tandem.plan.PlanTerm;
import be.tandem.plan.PlanTime;
import be.tandem.process.Walk;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** H8: once, beforehand and with a reason, a tandem takes two weeks more for the plan; six weeks is the rule (P6). */
class PlanExtensionTest extends PlanningWalk {

    private static final LocalDate WARNING = LocalDate.of(2026, 4, 7);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 21);
    private static final LocalDate EXTENDED = LocalDate.of(2026, 5, 5);
    private static final String NOT_OFFERED = "“Welk traject?” heeft een waarde die niet in de lijst staat";
    private static final String REASON = "De deelnemer ligt nog drie weken in het ziekenhuis";

    @Autowired
    private PlanTerm term;

    @Test
    void twoWeeksMoreMoveTheOpenTaskTheNextTasksAndTheSignalButNotTheWarning() {
        Walk walk = explored(APPLIED_GEN2).submit("holdPlanMeeting", planned(CONVERSATION));
        assertThat(walk.task("signPlan").getDueDate()).isEqualTo(BelgianTime.endOf(DEADLINE));
        extend(walk, WORK);
        assertThat(walk.task("signPlan").getDueDate()).isEqualTo(BelgianTime.endOf(EXTENDED));
        assertThat(walk.timerDue("planOverdue")).isEqualTo(EXTENDED);
        assertThat(walk.timerDue("planWarning")).isEqualTo(WARNING);
        assertThat(timeline.count(walk.reference(), "PLAN_TERM_EXTENDED")).isOne();
        assertThat(term.extension(walk.reference())).hasValue(new PlanTime(EXTENDED, CONVERSATION, REASON));

        walk.submit("signPlan", signed(CONVERSATION));
        assertThat(walk.task("cosignPlan").getDueDate()).isEqualTo(BelgianTime.endOf(EXTENDED));
        walk.submit("cosignPlan", cosigned());
        assertThat(walk.task("submitPlan").getDueDate()).isEqualTo(BelgianTime.endOf(EXTENDED));
        walk.moveTo(EXTENDED).runDueJobs();
        assertThat(walk.openTasks()).as("the last day counts in full").containsExactly("submitPlan");
        walk.moveTo(EXTENDED.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("followUpLatePlan", "submitPlan");
        assertThat(form(walk, "followUpLatePlan")).contains("Meer tijd genomen tot: 05/05/2026").doesNotContain(REASON);
        walk.submit("submitPlan", submitted());
        assertThat(status(walk)).isEqualTo(TrajectoryStatus.BEZIG);
    }

    @Test
    void theCasemanagerCareTakesItOnTheLastDayWhileBothStillExplore() {
        Walk walk = acceptedOn(APPLIED_GEN2).moveTo(DEADLINE).runDueJobs();
        extend(walk, CARE);
        walk.moveTo(DEADLINE.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("exploreCare", "exploreWork");
        walk.submit("exploreWork", workExplored()).submit("exploreCare", careExplored())
                .submit("holdPlanMeeting", planned(CONVERSATION));
        assertThat(walk.task("signPlan").getDueDate()).isEqualTo(BelgianTime.endOf(EXTENDED));
    }

    @Test
    void onceIsOnce() {
        Walk walk = acceptedOn(APPLIED_GEN2);
        extend(walk, WORK);
        assertRefused(walk, CARE, "al één keer meer tijd, tot 05/05/2026");
        assertThat(walk.timerDue("planOverdue")).isEqualTo(EXTENDED);
        assertThatThrownBy(() -> dossier.update("insert into plan_extension select * from plan_extension where reference = ?",
                walk.reference())).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aReasonAndTheKnowledgeOfTheParticipantAreObligatory() {
        Walk walk = acceptedOn(APPLIED_GEN2);
        assertThatThrownBy(() -> extend(WORK, with(walk, "motivation", " ")))
                .hasMessageContaining("“Waarom hebben jullie meer tijd nodig?” is verplicht");
        assertThatThrownBy(() -> extend(WORK, with(walk, "participantKnows", false)))
                .hasMessageContaining("De deelnemer weet dat het plan later komt");
        assertThat(walk.timerDue("planOverdue")).isEqualTo(DEADLINE);
    }

    @Test
    void itIsTakenBeforehand() {
        Walk walk = acceptedOn(APPLIED_GEN2).moveTo(DEADLINE.plusDays(1)).runDueJobs();
        assertRefused(walk, WORK, "De termijn van dit plan was 21/04/2026");
        assertThat(walk.openTasks()).contains("followUpLatePlan");
    }

    @Test
    void aSubmittedPlanAndTheFirstGenerationNeedNone() {
        assertRefused(acceptedOn(APPLIED_GEN1), WORK, "vóór 1 juli 2023 kan je geen extra tijd nemen");
        Walk running = cosignedPlan(APPLIED_GEN2).submit("submitPlan", submitted());
        assertRefused(running, WORK, NOT_OFFERED);
        assertRefused(assigned(), WORK, NOT_OFFERED);
    }

    @Test
    void onlyTheOwnCasemanagersTakeIt() {
        Walk walk = acceptedOn(APPLIED_GEN2);
        assertRefused(walk, "case_manager_work2.kempen", NOT_OFFERED);
        assertThatThrownBy(() -> Walk.start(engine, "planExtension", "work_provider1.kempen",
                List.of("WORK_PROVIDER.KEMPEN"), request(walk))).hasMessageContaining("planExtension");
        assertThat(walk.timerDue("planOverdue")).isEqualTo(DEADLINE);
    }

    private void assertRefused(Walk walk, String who, String objection) {
        assertThatThrownBy(() -> extend(who, request(walk))).hasMessageContaining(objection);
        assertThat(timeline.count(walk.reference(), "PLAN_TERM_EXTENDED")).isLessThan(2);
    }

    private void extend(Walk walk, String who) {
        extend(who, request(walk));
    }

    private void extend(String who, Map<String, Object> form) {
        String role = who.startsWith("case_manager_work") ? "CASE_MANAGER_WORK" : "CASE_MANAGER_CARE";
        Walk.start(engine, "planExtension", who, List.of(role + ".KEMPEN"), form);
    }

    private static Map<String, Object> with(Walk walk, String key, Object value) {
        Map<String, Object> form = new HashMap<>(request(walk));
        form.put(key, value);
        return form;
    }

    private static Map<String, Object> request(Walk walk) {
        return Map.of("trajectory", walk.reference(), "motivation", REASON, "participantKnows", true);
    }
}
