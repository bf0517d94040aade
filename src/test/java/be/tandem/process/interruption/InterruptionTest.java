package be.tandem.process.interruption;

import static be.tandem.process.interruption.InterruptionSteps.continues;
import static be.tandem.process.interruption.InterruptionSteps.illness;
import static be.tandem.process.interruption.InterruptionSteps.report;
import static be.tandem.process.interruption.InterruptionSteps.restart;
import static be.tandem.process.interruption.InterruptionSteps.returned;
import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.internship.Internships;
import be.tandem.internship.InternshipStories;
import be.tandem.internship.Suspension;
import be.tandem.interruption.Interruptions;
import be.tandem.process.Walk;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.internship.InternshipSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P15: a trajectory may lie still; the clock runs on, somebody calls every four weeks, and a conversation opens it again. */
@TandemTest
class InterruptionTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Interruptions interruptions;
    @Autowired
    private Internships internships;
    @Autowired
    private InternshipStories stories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    private RunningTrajectory running;
    private String reference;
    private Walk walk;

    @BeforeEach
    void startClosing() {
        running = new RunningTrajectory(engine, trajectories, database);
        reference = running.bezigSince(LocalDate.of(2026, 1, 5), BEZIG);
        walk = running.atPhase("closing", reference).moveTo(TODAY);
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void everyFourWeeksSomebodyCallsUntilTheRestartConversation() {
        report(engine, CARE, illness(reference, TODAY.minusDays(3), TODAY.plusMonths(3)));
        assertThat(interruptions.interruptedSince(reference)).contains(TODAY.minusDays(3));
        assertThat(walk.task("reviewInterruption").getAssignee()).isEqualTo(WORK);
        assertThat(dueOf("reviewInterruption")).isEqualTo(TODAY.plusWeeks(4));
        assertThat(walk.timerDue("reviewOverdue")).isEqualTo(TODAY.plusWeeks(4));

        LocalDate late = TODAY.plusWeeks(4).plusDays(1);
        walk.moveTo(late).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_REVIEW_OVERDUE")).isEqualTo(1);
        walk.submit("reviewInterruption", continues(late, late.plusDays(10)));
        assertThat(dueOf("reviewInterruption")).as("the return comes before the four weeks").isEqualTo(late.plusDays(10));

        walk.moveTo(late.plusDays(10)).submit("reviewInterruption", returned(late.plusDays(10)));
        assertThat(interruptions.interruptedSince(reference)).as("no restart without the conversation").isPresent();
        assertThat(dueOf("holdRestartConversation")).isEqualTo("2026-10-30");
        walk.submit("holdRestartConversation", restart(late.plusDays(10)));
        assertThat(interruptions.interruptedSince(reference)).isEmpty();
        assertThat(timeline.count(reference, "RESTARTED")).isEqualTo(1);
        assertThat(walk.openTasks()).as("the plan must follow").containsExactly("adjustPlan", "contributeFinalReport",
                "writeFinalReport");
        assertThat(dueOf("adjustPlan")).isEqualTo("2026-10-30");
        assertThat(walk.timerDue("firstWeekOver")).isEqualTo(late.plusDays(17));
        walk.moveTo(late.plusDays(17)).runDueJobs();
        assertThat(dueOf("checkFirstWeek")).isEqualTo(late.plusDays(17));
        walk.submit("checkFirstWeek", InterruptionSteps.firstWeek(late.plusDays(17)));
        assertThat(timeline.count(reference, "FIRST_WEEK_CHECKED")).isEqualTo(1);
    }

    /** P15, P18: a return behind the end asks for more time, once. */
    @Test
    void whoComesBackAfterTheEndIsProposedMoreTime() {
        String other = running.bezigSince(LocalDate.of(2026, 1, 5), BEZIG);
        Walk execution = running.atPhase("execution", other).moveTo(TODAY);
        LocalDate end = trajectories.get(other).plannedEnd();
        report(engine, WORK, illness(other, TODAY, end.minusDays(1)));
        assertThat(execution.openTasks()).doesNotContain("requestExtension");
        execution.submit("reviewInterruption", continues(TODAY, end.plusDays(1)));
        assertThat(execution.task("requestExtension").getAssignee()).isEqualTo(WORK);
        execution.submit("reviewInterruption", continues(TODAY, end.plusDays(9)));
        assertThat(execution.openTasks()).containsOnlyOnce("requestExtension");
    }

    /** P15: a talk that is open already waits with the internship, and is held after the restart. */
    @Test
    void aTalkThatIsAskedAlreadyWaitsUntilTheRestart() {
        Walk whole = new CasesInPhases(engine).execution();
        LocalDate first = CasesInPhases.BEZIG.plusDays(1);
        whole.submit("startInternship", ExecutionSteps.startsInternship()).submit("searchInternship", InternshipSteps.found())
                .submit("agreeInternship", InternshipSteps.signed(CasesInPhases.BEZIG, first, first.plusMonths(5)))
                .submit("prepareWorkplace", InternshipSteps.prepared()).moveTo(first).runDueJobs();
        LocalDate last = whole.timerDue("internshipEndReached");
        LocalDate fallsIll = first.plusMonths(1).plusDays(2);
        whole.moveTo(fallsIll).runDueJobs();
        assertThat(whole.openTasks()).contains("holdFollowUpTalk");
        report(engine, PlanningSteps.WORK, illness(whole.reference(), fallsIll, fallsIll.plusMonths(2)));
        assertThat(whole.openTasks()).as("nobody is asked for a talk").doesNotContain("holdFollowUpTalk");
        assertThat(whole.timerDue("internshipEndReached")).as("the last day stays").isEqualTo(last);

        LocalDate back = fallsIll.plusDays(19);
        whole.moveTo(back).submit("reviewInterruption", returned(back)).submit("holdRestartConversation", restart(back));
        assertThat(BelgianTime.dayOf(whole.task("holdFollowUpTalk").getDueDate())).as("at once").isEqualTo(back);
        assertThat(stories.of(whole.reference())).singleElement().satisfies(story ->
                assertThat(story.suspensions()).containsExactly(new Suspension(fallsIll, back)));
        whole.submit("holdFollowUpTalk", InternshipSteps.talkGoesOn(back));
        assertThat(whole.timerDue("followUpTalkReached")).as("counted from the first day").isEqualTo(first.plusMonths(2));
    }

    /** P15: the internship waits too; its last day stays, so it never lasts longer than six months. */
    @Test
    void anInternshipThatRunsWaitsAndIsNotAskedForTalks() {
        Walk whole = new CasesInPhases(engine).execution();
        LocalDate first = CasesInPhases.BEZIG.plusDays(1);
        whole.submit("startInternship", ExecutionSteps.startsInternship()).submit("searchInternship", InternshipSteps.found())
                .submit("agreeInternship", InternshipSteps.signed(CasesInPhases.BEZIG, first, first.plusMonths(5)))
                .submit("prepareWorkplace", InternshipSteps.prepared()).moveTo(first).runDueJobs();
        assertThat(whole.timerDue("followUpTalkReached")).isEqualTo(first.plusMonths(1));
        LocalDate last = whole.timerDue("internshipEndReached");

        LocalDate fallsIll = first.plusDays(10);
        whole.moveTo(fallsIll);
        report(engine, PlanningSteps.WORK, illness(whole.reference(), fallsIll, fallsIll.plusMonths(2)));
        assertThat(whole.timerDue("internshipEndReached")).as("the last day stays").isEqualTo(last);
        assertThat(whole.timerDue("internshipEndReached")).isEqualTo(last);
        LocalDate back = fallsIll.plusDays(19);
        whole.moveTo(back).submit("reviewInterruption", returned(back)).submit("holdRestartConversation", restart(back));
        assertThat(whole.timerDue("followUpTalkReached")).isEqualTo(first.plusMonths(1));
        assertThat(timeline.count(whole.reference(), "INTERNSHIP_SUSPENDED")).isEqualTo(1);
        assertThat(timeline.count(whole.reference(), "INTERNSHIP_RESUMED")).isEqualTo(1);

        assertThat(FormText.of(engine, whole.task("adjustPlan"))).contains("Sinds de evaluatie of de herstart ging er nog geen");
        whole.submit("adjustPlan", ExecutionSteps.adjustment(back)).moveTo(back.plusWeeks(1)).runDueJobs()
                .submit("checkFirstWeek", InterruptionSteps.firstWeek(back.plusWeeks(1)));
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(whole.reference())
                .processDefinitionKey("interruption").count()).as("done").isZero();
    }

    /** P15, P11: an agreed internship does not start without the participant, also one that is agreed meanwhile. */
    @Test
    void anInternshipThatIsAgreedStartsAfterTheRestartOnly() {
        LocalDate agreed = CasesInPhases.BEZIG;
        LocalDate first = agreed.plusDays(10);
        Walk whole = new CasesInPhases(engine).execution();
        agree(whole, agreed, first, first.plusMonths(5)).submit("prepareWorkplace", InternshipSteps.prepared());
        whole.moveTo(agreed.plusDays(3));
        report(engine, PlanningSteps.WORK, illness(whole.reference(), agreed.plusDays(3), agreed.plusDays(25)));
        assertThat(whole.timerDue("internshipStartReached")).as("behind the end").isEqualTo(first.plusMonths(5).plusMonths(1));
        LocalDate meanwhile = agreed.plusDays(5);
        whole.moveTo(meanwhile);
        agree(whole, meanwhile, first, agreed.plusDays(20));
        assertThat(BelgianTime.dayOf(whole.task("prepareWorkplace").getDueDate())).isEqualTo(first);
        whole.submit("prepareWorkplace", InternshipSteps.prepared()).moveTo(first.plusDays(1)).runDueJobs();
        assertThat(internships.countStarted(whole.reference())).as("neither starts").isZero();
        assertThat(timeline.count(whole.reference(), "INTERNSHIP_SUSPENDED")).isEqualTo(2);

        whole.moveTo(agreed.plusDays(22)).runDueJobs();
        assertThat(whole.openTasks()).as("the short one is over, and never began").doesNotContain("writeInternshipReport");
        LocalDate back = agreed.plusDays(25);
        whole.moveTo(back).submit("reviewInterruption", returned(back)).submit("holdRestartConversation", restart(back)).runDueJobs();
        assertThat(internships.underwaySince(whole.reference())).as("from the restart on").contains(back);
        assertThat(whole.timerDue("followUpTalkReached")).isEqualTo(back.plusMonths(1));
    }

    private Walk agree(Walk whole, LocalDate signed, LocalDate first, LocalDate last) {
        return whole.submit("startInternship", ExecutionSteps.startsInternship()).submit("searchInternship", InternshipSteps.found())
                .submit("agreeInternship", InternshipSteps.signed(signed, first, last));
    }

    @Test
    void theClockRunsOn() {
        LocalDate end = trajectories.get(reference).plannedEnd();
        report(engine, WORK, illness(reference, TODAY, end.plusDays(5)));
        assertThat(trajectories.get(reference).plannedEnd()).isEqualTo(end).isEqualTo("2027-09-02");
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.BEZIG);
    }

    /** P15, P17 ground b: who can no longer restart is not asked the same every four weeks. */
    @Test
    void aReviewMayProposeToStopAndTheFollowUpGoesOnUntilVdabDecides() {
        report(engine, WORK, illness(reference, TODAY, TODAY.plusDays(5)));
        LocalDate later = TODAY.plusDays(6);
        walk.moveTo(later);
        Map<String, Object> stop = returned(later);
        stop.put("interruptionOutcome", "STOP");
        assertThatThrownBy(() -> walk.submit("reviewInterruption", stop)).as("a motivation").isInstanceOf(Refusal.class);
        stop.putAll(Map.of("subReason", "LONG_ILLNESS", "motivation", "De behandeling duurt nog een jaar"));
        walk.submit("reviewInterruption", stop);
        assertThat(timeline.count(reference, "EARLY_STOP_PROPOSED")).isOne();
        assertThat(walk.groupsOf("decideEarlyStop")).containsExactly("VDAB_MANAGER");
        assertThat(database.queryForList("select ground || ' ' || sub_reason from stop_proposal where reference = ?", String.class,
                reference)).as("ground b").containsExactly("INTERRUPTED LONG_ILLNESS");
        assertThat(dueOf("reviewInterruption")).isEqualTo(later.plusWeeks(4));
        assertThatThrownBy(() -> walk.submit("reviewInterruption", stop)).isInstanceOf(Refusal.class)
                .hasMessageContaining("ligt al een voorstel bij VDAB");
        walk.submit("decideEarlyStop", StopSteps.stop()).runDueJobs();
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.VERVROEGD_STOPGEZET);
        assertThat(walk.openTasks()).doesNotContain("reviewInterruption");
    }

    @Test
    void aStoppedTrajectoryLeavesNoInterruptionToFollowUp() {
        report(engine, WORK, illness(reference, TODAY, TODAY.plusMonths(2)));
        StopSteps.propose(engine, WORK, StopSteps.longIllness(reference));
        walk.submit("decideEarlyStop", StopSteps.stop()).submit("tellStopDecision", StopSteps.told()).runDueJobs();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        report(engine, WORK, illness(reference, TODAY, TODAY.plusMonths(2)));
        assertRefused(illness(reference, TODAY, TODAY.plusMonths(2)), "Voor dit traject loopt al een onderbreking.");
        String accepted = running.acceptedOn(LocalDate.of(2026, 1, 5), TODAY.minusDays(9));
        walk.moveTo(TODAY);
        assertRefused(illness(accepted, TODAY, TODAY.plusMonths(2)), "Dit traject is nog niet Bezig.");
        assertRefused(illness(accepted, TODAY, TODAY.minusDays(1)), "“Wanneer verwacht");
        assertThatThrownBy(() -> walk.submit("reviewInterruption", returned(TODAY.minusDays(1))))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Deze datum ligt vóór het begin");
        assertThat(walk.task("reviewInterruption")).as("stays open").isNotNull();
    }

    private void assertRefused(Map<String, Object> form, String message) {
        assertThatThrownBy(() -> report(engine, WORK, form)).isInstanceOf(Refusal.class).hasMessageStartingWith(message);
    }

    private LocalDate dueOf(String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }
}
