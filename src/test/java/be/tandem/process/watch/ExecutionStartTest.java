package be.tandem.process.watch;

import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P9: the first action within four weeks. P10, H9: work and care side by side. Both end with the trajectory. */
@TandemTest
class ExecutionStartTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 3, 2);
    private static final LocalDate FOUR_WEEKS = LocalDate.of(2026, 3, 30);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    private RunningTrajectory running;
    private String reference;

    @BeforeEach
    void becomeBezig() {
        running = new RunningTrajectory(engine, trajectories, database);
        reference = running.bezigSince(LocalDate.of(2026, 1, 5), BEZIG);
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void theFirstExecutedActionEndsTheWaitWhateverIsOpen() {
        Walk walk = running.start("executionStart", reference);
        running.start("execution", reference);
        assertThat(walk.timerDue("firstActionDue")).isEqualTo(FOUR_WEEKS);
        walk.moveTo(FOUR_WEEKS.plusDays(1)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_LATE_START")).isEqualTo(1);
        assertThat(walk.groupsOf("speedUpStart")).containsExactly("NETWORK_COORDINATOR.KEMPEN");
        assertThat(dueOf(walk, "speedUpStart")).isEqualTo(walk.timerDue("startStillLate")).isEqualTo("2026-04-07");
        walk.submit("registerWorkAction", ExecutionSteps.noShow(FOUR_WEEKS));
        assertThat(walk.openTasks()).as("nothing took place").contains("speedUpStart");
        walk.submit("registerWorkAction", ExecutionSteps.executed(FOUR_WEEKS));
        assertThat(walk.openTasks()).containsExactly("registerCareAction", "registerWorkAction", "startInternship");
        assertThat(walk.hasTimer("startStillLate")).isFalse();
    }

    @Test
    void aWeekLaterTheCaseManagersAndVdabKnow() {
        Walk walk = running.start("executionStart", reference).moveTo(FOUR_WEEKS.plusDays(1)).runDueJobs()
                .submit("speedUpStart", WatchSteps.agreed());
        walk.moveTo(FOUR_WEEKS.plusDays(9)).runDueJobs();
        assertThat(timeline.count(reference, "ESCALATE_LATE_START")).isEqualTo(1);
        assertThat(walk.task("resolveLateStartWork").getAssignee()).isEqualTo(WORK);
        assertThat(walk.task("resolveLateStartCare").getAssignee()).isEqualTo(CARE);
        assertThat(walk.groupsOf("followUpLateStart")).containsExactly("VDAB_MANAGER");
        for (String task : List.of("resolveLateStartWork", "resolveLateStartCare", "followUpLateStart")) {
            assertThat(dueOf(walk, task)).as(task).isEqualTo("2026-04-15");
        }
        walk.submit("resolveLateStartWork", WatchSteps.agreed()).submit("resolveLateStartCare", WatchSteps.agreed())
                .submit("followUpLateStart", WatchSteps.agreed());
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void sixWeeksOfOneSideAloneIsASignalForBothCaseManagers() {
        Walk walk = running.start("domainBalance", reference);
        running.start("execution", reference);
        assertThat(walk.timerDue("balanceDue")).isEqualTo(BEZIG.plusWeeks(6));
        LocalDate worked = BEZIG.plusWeeks(5);
        walk.moveTo(worked).submit("registerWorkAction", ExecutionSteps.executed(worked));
        walk.moveTo(BEZIG.plusWeeks(6).plusDays(1)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_ONE_SIDED")).isEqualTo(1);
        assertThat(walk.task("restoreBalanceWork").getAssignee()).isEqualTo(WORK);
        assertThat(walk.task("restoreBalanceCare").getAssignee()).isEqualTo(CARE);
        assertThat(dueOf(walk, "restoreBalanceWork")).isEqualTo(dueOf(walk, "restoreBalanceCare")).isEqualTo("2026-04-21");
        walk.submit("restoreBalanceWork", WatchSteps.agreed()).submit("restoreBalanceCare", WatchSteps.agreed());
        assertThat(walk.timerDue("balanceDue")).isEqualTo(worked.plusWeeks(6));
        LocalDate cared = worked.plusWeeks(6);
        walk.moveTo(cared).submit("registerCareAction", ExecutionSteps.executed(cared))
                .submit("registerWorkAction", ExecutionSteps.executed(cared));
        walk.moveTo(cared.plusDays(1)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_ONE_SIDED")).as("both sides again").isEqualTo(1);
        assertThat(walk.timerDue("balanceDue")).isEqualTo(cared.plusWeeks(6));
    }

    @Test
    void whatIsWatchedEndsWhenItIsDoneOrTheTrajectoryIsOver() {
        Walk walk = new CasesInPhases(engine).execution();
        walk.submit("registerWorkAction", ExecutionSteps.executed(CasesInPhases.BEZIG));
        trajectories.stop(walk.reference());
        walk.moveTo(CasesInPhases.BEZIG.plusWeeks(6).plusDays(1)).runDueJobs();
        assertThat(running(walk, "executionWatch")).isZero();
        assertThat(running(walk, "activationTrajectory")).as("only what watched is over").isEqualTo(1);
    }

    @Test
    void nothingOfItIsLeftAtTheEarlyStopOrWhenClosingBegins() {
        Walk walk = new CasesInPhases(engine).execution();
        walk.moveTo(CasesInPhases.BEZIG.plusDays(29)).runDueJobs().moveTo(CasesInPhases.BEZIG.plusDays(37)).runDueJobs();
        assertThat(FormText.of(engine, walk.task("contactParticipant"))).contains("nog geen contacten");
        assertThat(walk.openTasks()).contains("contactParticipant", "followUpLateStart", "speedUpStart");
        StopSteps.propose(engine, WORK, StopSteps.longIllness(walk.reference()));
        walk.submit("decideEarlyStop", StopSteps.stop()).submit("tellStopDecision", StopSteps.told());
        assertThat(walk.isOver()).isTrue();
        assertThat(new CasesInPhases(engine).closing().openTasks()).containsExactly("contributeFinalReport",
                "writeFinalReport");
    }

    private long running(Walk walk, String process) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(walk.reference())
                .processDefinitionKey(process).count();
    }

    private static LocalDate dueOf(Walk walk, String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }
}
