package be.tandem.process.execution;

import static be.tandem.process.execution.ExecutionSteps.adjustment;
import static be.tandem.process.execution.ExecutionSteps.bezig;
import static be.tandem.process.execution.ExecutionSteps.evaluation;
import static be.tandem.process.execution.ExecutionSteps.executed;
import static be.tandem.process.execution.ExecutionSteps.extensionOf;
import static be.tandem.process.execution.ExecutionSteps.lastAction;
import static be.tandem.process.execution.ExecutionSteps.noInternshipNow;
import static be.tandem.process.execution.ExecutionSteps.noShow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanInForce;
import be.tandem.process.Walk;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** P13: the team evaluates 6 weeks after BEZIG and then every 3 calendar months, and decides how it goes on. */
@TandemTest
class EvaluationTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 8, 31);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 12);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 30);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void evaluationsAreCountedFromBezigAndNeverDriftFromThe31st() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        List<LocalDate> held = new ArrayList<>();
        while (walk.timerDue("evaluationDay").isBefore(trajectories.get(walk.reference()).plannedEnd())) {
            LocalDate day = walk.timerDue("evaluationDay");
            walk.moveTo(day.minusDays(1)).runDueJobs();
            assertThat(walk.openTasks()).doesNotContain("evaluateProgress");
            held.add(day);
            walk.moveTo(day).runDueJobs().submit("evaluateProgress", evaluation(day, "CONTINUE"));
        }
        assertThat(held).extracting(LocalDate::toString).containsExactly("2026-10-12", "2026-11-30", "2027-02-28",
                "2027-05-31", "2027-08-31", "2027-11-30");
        assertThat(timeline.count(walk.reference(), "EVALUATION_CONTINUE")).isEqualTo(6);
    }

    @Test
    void anEvaluationThatComesLateDoesNotShiftTheNextOnes() {
        Walk walk = atEvaluation(FIRST);
        assertThat(walk.task("evaluateProgress").getAssignee()).isEqualTo(ExecutionSteps.CASE_MANAGER_WORK);
        assertThat(walk.task("evaluateProgress").getDueDate())
                .isEqualTo(BelgianTime.endOf(LocalDate.of(2026, 10, 26)));
        LocalDate late = LocalDate.of(2026, 12, 15);
        walk.moveTo(late).submit("evaluateProgress", evaluation(late, "CONTINUE"));
        assertThat(walk.timerDue("evaluationDay")).isEqualTo("2027-02-28");
    }

    @Test
    void anAdjustedPlanGivesTheProvidersWhoWereReadyTheirTaskBack() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        walk.submit("registerWorkAction", lastAction(BEZIG)).submit("registerCareAction", lastAction(BEZIG))
                .submit("startInternship", noInternshipNow());
        assertThat(walk.openTasks()).isEmpty();
        walk.moveTo(FIRST).runDueJobs().submit("evaluateProgress", evaluation(FIRST, "ADJUST"));
        assertThat(walk.openTasks()).containsExactly("adjustPlan");
        assertThat(walk.task("adjustPlan").getDueDate()).as("ten working days").isEqualTo(BelgianTime.endOf(LocalDate.of(2026, 10, 26)));
        PlanInForce.write(application, walk.reference(), BEZIG);
        walk.submit("adjustPlan", adjustment(FIRST));
        assertThat(walk.openTasks())
                .containsExactly("registerCareAction", "registerWorkAction", "startInternship");
        assertThat(walk.timerDue("evaluationDay")).isEqualTo(SECOND);
        assertThat(timeline.count(walk.reference(), "PLAN_ADJUSTED")).isOne();
    }

    @Test
    void anAdjustedPlanGivesNobodyASecondTask() {
        Walk walk = atEvaluation(FIRST).submit("evaluateProgress", evaluation(FIRST, "ADJUST"));
        PlanInForce.write(application, walk.reference(), BEZIG);
        walk.submit("adjustPlan", adjustment(FIRST));
        assertThat(walk.openTasks())
                .containsExactly("registerCareAction", "registerWorkAction", "startInternship");
    }

    @Test
    void closingEndsTheExecutionButNotBeforeThreeMonths() {
        Walk walk = atEvaluation(FIRST);
        assertThatThrownBy(() -> walk.submit("evaluateProgress", evaluation(FIRST, "CLOSE")))
                .isInstanceOf(Refusal.class).hasMessageContaining("3 maanden na Bezig");
        assertThat(walk.openTasks()).contains("evaluateProgress");
        walk.submit("evaluateProgress", evaluation(FIRST, "CONTINUE"));
        assertThat(walk.timerDue("evaluationDay")).isEqualTo(SECOND);
        walk.moveTo(SECOND).runDueJobs().submit("evaluateProgress", evaluation(SECOND, "CLOSE"));
        assertThat(walk.isOver()).isTrue();
        assertThat(timeline.count(walk.reference(), "NOTE_END_REACHED")).isZero();
    }

    @Test
    void theTeamMayAskAnExtensionWhileTheEvaluationsGoOn() {
        Walk walk = atEvaluation(FIRST).submit("evaluateProgress", evaluation(FIRST, "EXTEND"));
        assertThat(walk.openTasks()).contains("requestExtension");
        assertThat(walk.timerDue("evaluationDay")).isEqualTo(SECOND);
        walk.submit("requestExtension", extensionOf(3));
        walk.moveTo(SECOND).runDueJobs();
        assertThatThrownBy(() -> walk.submit("evaluateProgress", evaluation(SECOND, "EXTEND")))
                .isInstanceOf(Refusal.class).hasMessageContaining("loopt al een aanvraag");
    }

    @Test
    void anEvaluationLiesBetweenBezigAndToday() {
        Walk walk = atEvaluation(FIRST);
        for (LocalDate wrong : List.of(BEZIG.minusDays(1), FIRST.plusDays(1))) {
            assertThatThrownBy(() -> walk.submit("evaluateProgress", evaluation(wrong, "CONTINUE")))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void theFormShowsWhatHappenedSinceTheLastEvaluation() throws IOException {
        Walk walk = atEvaluation(FIRST);
        walk.submit("registerWorkAction", executed(FIRST.minusDays(3)))
                .submit("registerWorkAction", noShow(FIRST.minusDays(2)));
        assertThat(form(walk)).contains("09/10/2026 werk, uitgevoerd (60 min.): Samen een cv gemaakt.",
                "10/10/2026 werk, deelnemer kwam niet", "alleen begeleiding voor werk");
        walk.submit("evaluateProgress", evaluation(FIRST, "CONTINUE"));
        walk.moveTo(SECOND).runDueJobs();
        assertThat(form(walk)).contains("Vorige evaluatie: 12/10/2026", "Kent de sector die past.",
                "Er zijn geen acties geregistreerd.");
    }

    private String form(Walk walk) throws IOException {
        try (InputStream form = engine.getFormService().getDeployedTaskForm(walk.task("evaluateProgress").getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8).replace("\\\\", "");
        }
    }

    private Walk atEvaluation(LocalDate day) {
        return bezig(engine, trajectories, BEZIG).moveTo(day).runDueJobs();
    }
}
