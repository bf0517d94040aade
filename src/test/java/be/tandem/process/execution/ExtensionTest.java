package be.tandem.process.execution;

import static be.tandem.process.execution.ExecutionSteps.adjustment;
import static be.tandem.process.execution.ExecutionSteps.approvedFor;
import static be.tandem.process.execution.ExecutionSteps.bezig;
import static be.tandem.process.execution.ExecutionSteps.closesInTime;
import static be.tandem.process.execution.ExecutionSteps.evaluation;
import static be.tandem.process.execution.ExecutionSteps.executed;
import static be.tandem.process.execution.ExecutionSteps.extensionOf;
import static be.tandem.process.execution.ExecutionSteps.nearEndAgreed;
import static be.tandem.process.execution.ExecutionSteps.noInternshipNow;
import static be.tandem.process.execution.ExecutionSteps.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanInForce;
import be.tandem.process.Walk;
import be.tandem.privacy.EngineRows;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** P18: the term of 18 calendar months, its signals, and the one extension that moves it while it runs. */
@TandemTest
class ExtensionTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 8, 31);
    private static final LocalDate MONTH_15 = LocalDate.of(2027, 11, 30);
    private static final LocalDate MONTH_17 = LocalDate.of(2028, 1, 31);
    private static final LocalDate END = LocalDate.of(2028, 2, 29);

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void theExecutionEndsOnTheLastDayOfTheEighteenthMonthAndNotBefore() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        assertThat(walk.timerDue("endReached")).isEqualTo(END);
        walk.moveTo(END).runDueJobs();
        assertThat(walk.isOver()).as("the last day counts in full").isFalse();
        walk.moveTo(END.plusDays(1)).runDueJobs();
        assertThat(walk.isOver()).isTrue();
        assertThat(timeline.count(walk.reference(), "NOTE_END_REACHED")).isOne();
    }

    @Test
    void theEndIsAnnouncedInMonth15And17AndEightWeeksAhead() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        assertThat(walk.timerDue("extensionSignal")).isEqualTo(MONTH_15);
        assertThat(walk.timerDue("extensionUrgent")).isEqualTo(MONTH_17);
        assertThat(walk.timerDue("finalReportNear")).isEqualTo("2028-01-04");

        walk.moveTo(MONTH_15).runDueJobs();
        assertThat(walk.openTasks()).doesNotContain("requestExtension");
        walk.moveTo(MONTH_15.plusDays(1)).runDueJobs();
        assertThat(walk.task("requestExtension").getAssignee()).isEqualTo(ExecutionSteps.CASE_MANAGER_WORK);
        assertThat(walk.task("requestExtension").getDueDate()).isEqualTo(BelgianTime.endOf(END));
        walk.submit("requestExtension", closesInTime());
        assertThat(walk.openTasks()).doesNotContain("decideExtension", "requestExtension");

        walk.moveTo(LocalDate.of(2028, 1, 5)).runDueJobs();
        assertThat(timeline.count(walk.reference(), "WARN_FINAL_REPORT")).isOne();

        walk.moveTo(MONTH_17.plusDays(1)).runDueJobs();
        assertThat(timeline.count(walk.reference(), "WARN_EXTENSION_URGENT")).isOne();
        assertThat(walk.groupsOf("discussNearEnd")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        walk.submit("discussNearEnd", nearEndAgreed());
        assertThat(walk.openTasks()).contains("registerWorkAction", "registerCareAction");
    }

    @Test
    void anApprovedExtensionMovesTheRunningTerm() {
        Walk walk = requested(6);
        assertThat(walk.groupsOf("decideExtension")).containsExactly("VDAB_MANAGER");
        assertThat(walk.task("decideExtension").getDueDate())
                .isEqualTo(BelgianTime.endOf(LocalDate.of(2027, 12, 15)));
        walk.submit("decideExtension", approvedFor(6));
        LocalDate newEnd = LocalDate.of(2028, 8, 31);
        assertThat(trajectories.get(walk.reference()).plannedEnd()).isEqualTo(newEnd);
        assertThat(walk.variable("execution", "trajectoryEnd")).isEqualTo(BelgianTime.startOf(newEnd));
        assertThat(walk.timerDue("endReached")).isEqualTo(newEnd);
        assertThat(walk.timerDue("finalReportNear")).isEqualTo("2028-07-06");
        assertThat(timeline.count(walk.reference(), "VERLENGD")).isOne();

        walk.moveTo(END.plusDays(1)).runDueJobs();
        assertThat(walk.isOver()).as("the timer of the old end does not fire").isFalse();
        assertThat(timeline.count(walk.reference(), "WARN_EXTENSION_URGENT")).isZero();
        assertThat(timeline.count(walk.reference(), "WARN_FINAL_REPORT")).isZero();
        walk.moveTo(newEnd.plusDays(1)).runDueJobs();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void vdabMayGrantFewerMonthsThanAsked() {
        Walk walk = requested(6).submit("decideExtension", approvedFor(1));
        assertThat(walk.timerDue("endReached")).isEqualTo("2028-03-31");
    }

    @Test
    void afterAnEarlyExtensionNoSignalAsksForAnother() {
        LocalDate day = LocalDate.of(2026, 10, 12);
        Walk walk = bezig(engine, trajectories, BEZIG).moveTo(day).runDueJobs()
                .submit("evaluateProgress", evaluation(day, "EXTEND")).submit("requestExtension", extensionOf(2))
                .submit("decideExtension", approvedFor(2));
        walk.moveTo(MONTH_17.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).doesNotContain("requestExtension", "discussNearEnd");
    }

    @Test
    void aTrajectoryIsExtendedOnce() {
        Walk walk = requested(2).submit("decideExtension", approvedFor(2));
        walk.submit("evaluateProgress", evaluation(MONTH_15, "CONTINUE"));
        LocalDate next = walk.timerDue("evaluationDay");
        walk.moveTo(next).runDueJobs();
        assertThatThrownBy(() -> walk.submit("evaluateProgress", evaluation(next, "EXTEND")))
                .isInstanceOf(Refusal.class).hasMessageContaining("al verlengd");
    }

    @Test
    void theQuestionIsPutOnceAtATime() {
        LocalDate day = LocalDate.of(2026, 10, 12);
        Walk walk = bezig(engine, trajectories, BEZIG).moveTo(day).runDueJobs()
                .submit("evaluateProgress", evaluation(day, "EXTEND"));
        LocalDate next = walk.timerDue("evaluationDay");
        walk.moveTo(next.plusDays(1)).runDueJobs();
        assertThatThrownBy(() -> walk.submit("evaluateProgress", evaluation(next, "EXTEND")))
                .isInstanceOf(Refusal.class).hasMessageContaining("“Verlenging aanvragen” staat al open");
        assertThat(walk.timerDue("extensionSignal")).isEqualTo(MONTH_15);
        walk.moveTo(MONTH_15.plusDays(1)).runDueJobs();
        assertThat(walk.task("requestExtension")).as("one, although month 15 is over").isNotNull();
    }

    @Test
    void aRefusalLeavesTheTermAndTheOnePossibility() {
        Walk walk = requested(4);
        assertThatThrownBy(() -> walk.submit("decideExtension", Map.of("decision", "REFUSED")))
                .isInstanceOf(Refusal.class);
        walk.submit("decideExtension", refused());
        assertThat(walk.timerDue("endReached")).isEqualTo(END);
        walk.submit("evaluateProgress", evaluation(MONTH_15, "EXTEND"))
                .submit("requestExtension", extensionOf(3)).submit("decideExtension", approvedFor(3));
        assertThat(walk.timerDue("endReached")).isEqualTo("2028-05-31");
    }

    @Test
    void anExtensionHasAMotivationAndOneToSixMonths() {
        Walk walk = bezig(engine, trajectories, BEZIG).moveTo(MONTH_15.plusDays(1)).runDueJobs();
        for (Map<String, Object> wrong : List.of(extensionOf(0), extensionOf(7),
                Map.<String, Object>of("wish", "REQUEST", "months", 3), Map.<String, Object>of("wish", "REQUEST"))) {
            assertThatThrownBy(() -> walk.submit("requestExtension", wrong)).isInstanceOf(Refusal.class);
        }
        assertThat(walk.openTasks()).contains("requestExtension");
    }

    @Test
    void nothingIsExtendedAfterTheEndWhenTheTimerIsLate() {
        Walk walk = requested(3).moveTo(END.plusDays(1));
        assertThatThrownBy(() -> walk.submit("decideExtension", approvedFor(3)))
                .isInstanceOf(Refusal.class).hasMessageContaining("einddatum is voorbij");
    }

    @Test
    void nothingThatPeopleWroteStaysInTheEngine() {
        Walk walk = requested(4).submit("decideExtension", refused());
        PlanInForce.write(application, walk.reference(), BEZIG);
        walk.submit("registerWorkAction", executed(MONTH_15))
                .submit("startInternship", noInternshipNow())
                .submit("evaluateProgress", evaluation(MONTH_15, "ADJUST"))
                .submit("adjustPlan", adjustment(MONTH_15));
        walk.moveTo(MONTH_17.plusDays(1)).runDueJobs().submit("discussNearEnd", nearEndAgreed());
        assertThat(new EngineRows(database).holding(List.of("De stage is net gestart", "Het doel is al bereikt",
                "Samen een cv gemaakt", "Eerst aan uithouding werken", "Kent de sector die past", "Slaapt beter",
                "Twee dagen stage in plaats van drie", "Afsluiten voor de einddatum"))).isEmpty();
    }

    private Walk requested(int months) {
        return bezig(engine, trajectories, BEZIG).moveTo(MONTH_15.plusDays(1)).runDueJobs()
                .submit("requestExtension", extensionOf(months));
    }
}
