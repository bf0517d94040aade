package be.tandem.process.execution;

import static be.tandem.process.execution.ExecutionSteps.approvedFor;
import static be.tandem.process.execution.ExecutionSteps.evaluation;
import static be.tandem.process.execution.ExecutionSteps.extensionOf;
import static be.tandem.process.execution.ExecutionSteps.stopping;
import static be.tandem.process.trajectory.StopSteps.goOn;
import static be.tandem.process.trajectory.StopSteps.longIllness;
import static be.tandem.process.trajectory.StopSteps.obligationsNotMet;
import static be.tandem.process.trajectory.StopSteps.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.process.internship.InternshipSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What leaves the execution for the trajectory around it: a proposal to stop (P17), the new end, the closing. */
@TandemTest
class ExecutionInTrajectoryTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 8, 31);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 12);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 30);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    private Walk walk;

    @BeforeEach
    void firstEvaluation() {
        RunningTrajectory running = new RunningTrajectory(engine, trajectories, database);
        walk = running.atPhase("execution", running.bezigSince(BEZIG.minusMonths(3), BEZIG))
                .moveTo(FIRST).runDueJobs();
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void anEvaluationProposesToStopAndTheGuidanceGoesOnUntilVdabDecides() {
        walk.submit("evaluateProgress", stopping(FIRST, longIllness(walk.reference())));
        assertThat(walk.openTasks()).containsExactly("decideEarlyStop", "registerCareAction", "registerWorkAction",
                "startInternship");
        assertThat(walk.timerDue("evaluationDay")).isEqualTo(SECOND);
        assertThat(new EngineRows(database).holding(List.of("Langdurig opgenomen, geen stage"))).isEmpty();
        walk.submit("decideEarlyStop", stop()).submit("tellStopDecision", StopSteps.told());
        assertThat(walk.isOver()).isTrue();
        assertThat(trajectories.get(walk.reference()).status()).isEqualTo(TrajectoryStatus.VERVROEGD_STOPGEZET);
    }

    @Test
    void whenVdabRefusesToStopTheNextEvaluationComes() {
        walk.submit("evaluateProgress", stopping(FIRST, longIllness(walk.reference())))
                .submit("decideEarlyStop", goOn()).moveTo(SECOND).runDueJobs();
        assertThat(walk.openTasks()).contains("evaluateProgress");
    }

    @Test
    void toStopNeedsAGroundAndForGroundATwoAttemptsAndAHearing() {
        refused(evaluation(FIRST, "STOP"));
        refused(stopping(FIRST, Map.of("ground", "OBLIGATIONS_NOT_MET", "motivation", "Komt niet")));
        refused(stopping(FIRST, obligationsNotMet(walk.reference(), FIRST, FIRST)));
        Map<String, Object> groundWithoutStop = stopping(FIRST, longIllness(walk.reference()));
        groundWithoutStop.put("outcome", "CONTINUE");
        refused(groundWithoutStop);
        walk.submit("evaluateProgress",
                stopping(FIRST, obligationsNotMet(walk.reference(), FIRST.minusDays(9), FIRST.minusDays(2))));
        assertThat(walk.openTasks()).contains("decideEarlyStop");
    }

    @Test
    void whileAProposalWaitsTheTeamEvaluatesWithAnotherOutcome() {
        StopSteps.propose(engine, RunningTrajectory.CARE, longIllness(walk.reference()));
        refused(stopping(FIRST, longIllness(walk.reference())));
        walk.submit("evaluateProgress", evaluation(FIRST, "CONTINUE"));
        assertThat(walk.timerDue("evaluationDay")).isEqualTo(SECOND);
    }

    @Test
    void closingBeginsWhenTheTeamClosesOrTheExtendedTermEnds() {
        walk.submit("evaluateProgress", evaluation(FIRST, "EXTEND")).submit("requestExtension", extensionOf(2))
                .submit("decideExtension", approvedFor(2));
        LocalDate newEnd = LocalDate.of(2028, 4, 30);
        assertThat(walk.timerDue("endReached")).isEqualTo(newEnd);
        walk.moveTo(newEnd.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("contributeFinalReport", "writeFinalReport");
        assertThat(walk.variable("closing", "trajectoryEnd")).isEqualTo(BelgianTime.startOf(newEnd));
        assertThat(walk.variable("activationTrajectory", "trajectoryEnd")).isEqualTo(BelgianTime.startOf(newEnd));
    }

    /** P11, P19: the final report rests on what was learned, so the team ends the internship first. */
    @Test
    void theTeamClosesOnlyWhenTheInternshipIsOverAndReportedAndTheEmployerIsStillHeardAfterwards() {
        walk.submit("evaluateProgress", evaluation(FIRST, "CONTINUE"));
        internship(FIRST, FIRST.plusDays(3), FIRST.plusMonths(5));
        walk.moveTo(SECOND).runDueJobs();
        refusedToClose("Beëindig eerst de stage");
        walk.submit("prepareWorkplace", InternshipSteps.prepared()).runDueJobs();
        refusedToClose("Beëindig eerst de stage");
        LocalDate talk = walk.timerDue("followUpTalkReached");
        walk.moveTo(talk).runDueJobs().submit("holdFollowUpTalk", InternshipSteps.talkStops(talk, "GOAL_REACHED"));
        refusedToClose("Het verslag van de stage is nog niet klaar.");
        walk.submit("writeInternshipReport", InternshipSteps.report())
                .submit("evaluateProgress", evaluation(SECOND, "CLOSE"));
        assertThat(walk.openTasks()).containsExactly("contributeFinalReport", "registerEmployerEvaluation", "writeFinalReport");
        StopSteps.propose(engine, RunningTrajectory.CARE, longIllness(walk.reference()));
        walk.submit("decideEarlyStop", stop());
        assertThat(walk.openTasks()).as("lives on").containsExactly("registerEmployerEvaluation", "tellStopDecision");
        walk.submit("registerEmployerEvaluation", InternshipSteps.evaluation(true)).submit("tellStopDecision", StopSteps.told());
        assertThat(walk.isOver()).isTrue();
    }

    /** P18, P11: on the last day the trajectory does not wait, but nobody's internship is cut off without a word. */
    @Test
    void whatStillRunsOnTheLastDayEndsWithItsReportAndTheEmployersOpinion() {
        LocalDate end = trajectories.get(walk.reference()).plannedEnd();
        walk.moveTo(end.minusMonths(2));
        internship(end.minusMonths(2), end.minusDays(50), end);
        walk.submit("prepareWorkplace", InternshipSteps.prepared()).moveTo(end.minusDays(50)).runDueJobs();
        internship(end.minusDays(50), end.minusDays(40), end);
        walk.moveTo(end.plusDays(1)).runTimer("endReached");
        assertThat(walk.openTasks()).as("of the one that had started; the final report begins")
                .containsExactly("contributeFinalReport", "writeFinalReport", "writeInternshipReport");
        assertThat(walk.task("writeInternshipReport").getAssignee()).as("no provider accepted the guidance").isEqualTo(PlanningSteps.WORK);
        assertThat(BelgianTime.dayOf(walk.task("writeInternshipReport").getDueDate())).as("ten working days")
                .isEqualTo("2028-03-15");
        assertThat(database.queryForList("select ended_on::text from internship where reference = ?", String.class,
                walk.reference())).containsExactly(end.toString(), end.toString());
        assertThat(FormText.of(engine, walk.task("writeInternshipReport"))).contains("Fietsatelier De Ketting");
        walk.submit("writeInternshipReport", InternshipSteps.report())
                .submit("registerEmployerEvaluation", InternshipSteps.evaluation(false));
        assertThat(walk.openTasks()).containsExactly("contributeFinalReport", "writeFinalReport");
    }

    private void internship(LocalDate signed, LocalDate first, LocalDate last) {
        walk.submit("startInternship", ExecutionSteps.startsInternship()).submit("searchInternship", InternshipSteps.found())
                .submit("agreeInternship", InternshipSteps.signed(signed, first, last));
    }

    private void refusedToClose(String message) {
        assertThatThrownBy(() -> walk.submit("evaluateProgress", evaluation(SECOND, "CLOSE"))).isInstanceOf(Refusal.class)
                .hasMessageContaining(message);
    }

    private void refused(Map<String, Object> form) {
        assertThatThrownBy(() -> walk.submit("evaluateProgress", form)).isInstanceOf(Refusal.class);
        assertThat(walk.openTasks()).contains("evaluateProgress");
    }
}
