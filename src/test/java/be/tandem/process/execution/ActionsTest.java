package be.tandem.process.execution;

import static be.tandem.process.execution.ExecutionSteps.bezig;
import static be.tandem.process.execution.ExecutionSteps.cancelled;
import static be.tandem.process.execution.ExecutionSteps.executed;
import static be.tandem.process.execution.ExecutionSteps.lastAction;
import static be.tandem.process.execution.ExecutionSteps.noInternshipNow;
import static be.tandem.process.execution.ExecutionSteps.noShow;
import static be.tandem.process.execution.ExecutionSteps.startsInternship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.action.ActionBalance;
import be.tandem.action.AppointmentMissed;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDomain;
import be.tandem.process.Walk;
import be.tandem.process.internship.InternshipSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** P10 and P11: work and care run side by side, every action is registered, internships start when it is time. */
@TandemTest
@RecordApplicationEvents
class ActionsTest {

    private static final LocalDate BEZIG = LocalDate.of(2026, 3, 2);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;

    @Autowired
    private ApplicationEvents events;
    @Autowired
    private ActionBalance balance;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void workAndCareStartTogetherWithTheCaseManagersUntilProvidersAccepted() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        assertThat(walk.openTasks())
                .containsExactly("registerCareAction", "registerWorkAction", "startInternship");
        assertThat(walk.task("registerWorkAction").getAssignee()).isEqualTo(PlanningSteps.WORK);
        assertThat(walk.task("registerCareAction").getAssignee()).isEqualTo(PlanningSteps.CARE);
        assertThat(walk.task("startInternship").getAssignee()).isEqualTo(PlanningSteps.WORK);
        assertThat(walk.groupsOf("registerWorkAction")).as("of nobody else (D1)").isEmpty();
    }

    @Test
    void everyActionIsRegisteredAlsoTheOneThatDidNotTakePlace() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        walk.submit("registerWorkAction", executed(BEZIG)).submit("registerWorkAction", noShow(BEZIG))
                .submit("registerCareAction", cancelled(BEZIG));
        assertThat(timeline.count(walk.reference(), "WORK_ACTION_EXECUTED")).isOne();
        assertThat(timeline.count(walk.reference(), "WORK_ACTION_NO_SHOW")).isOne();
        assertThat(timeline.count(walk.reference(), "CARE_ACTION_CANCELLED")).isOne();
        assertThat(walk.openTasks()).contains("registerWorkAction", "registerCareAction");
        assertThat(events.stream(AppointmentMissed.class)).as("somebody asks how the participant is (P14)")
                .containsExactly(new AppointmentMissed(walk.reference(), BEZIG));
    }

    @Test
    void whoHadOnlyWorkForSixWeeksIsSeen() {
        Walk walk = bezig(engine, trajectories, BEZIG).submit("registerWorkAction", executed(BEZIG))
                .submit("registerCareAction", noShow(BEZIG));
        assertThat(balance.of(walk.reference())).isEqualTo(new ActionBalance.LastExecuted(BEZIG, null));
        assertThat(balance.of(walk.reference()).onlySideSince(BEZIG)).isEqualTo(PlanDomain.WORK);
        assertThat(balance.of(walk.reference()).onlySideSince(BEZIG.plusDays(1))).isNull();
    }

    @Test
    void theLastActionOfOneSideLeavesTheOtherSideOpen() {
        Walk walk = bezig(engine, trajectories, BEZIG).submit("registerWorkAction", lastAction(BEZIG));
        assertThat(walk.openTasks()).containsExactly("registerCareAction", "startInternship");
        walk.submit("registerCareAction", lastAction(BEZIG));
        assertThat(walk.openTasks()).containsExactly("startInternship");
    }

    @Test
    void anActionLiesBetweenBezigAndTodayAndHasADurationOnlyWhenItTookPlace() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        for (Map<String, Object> wrong : List.of(executed(BEZIG.minusDays(1)), executed(BEZIG.plusDays(1)),
                Map.<String, Object>of("kind", "EXECUTED", "happenedOn", BEZIG.toString()),
                Map.<String, Object>of("kind", "NO_SHOW", "happenedOn", BEZIG.toString(), "durationMinutes", 60))) {
            assertThatThrownBy(() -> walk.submit("registerCareAction", wrong)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void twoInternshipsRunSideBySideAndAThirdMayFollow() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        walk.submit("startInternship", startsInternship()).submit("startInternship", startsInternship());
        assertThat(Collections.frequency(walk.openTasks(), "searchInternship")).isEqualTo(2);
        endOneInternship(walk);
        assertThat(Collections.frequency(walk.openTasks(), "searchInternship")).isOne();
        walk.submit("startInternship", startsInternship());
        assertThat(Collections.frequency(walk.openTasks(), "searchInternship")).isEqualTo(2);
        assertThat(walk.openTasks()).contains("registerCareAction", "registerWorkAction", "startInternship");
    }

    @Test
    void noInternshipNowNeedsAReasonAndKeepsTheOtherSidesOpen() {
        Walk walk = bezig(engine, trajectories, BEZIG);
        assertThatThrownBy(() -> walk.submit("startInternship", Map.of("decision", "NOT_NOW")))
                .isInstanceOf(Refusal.class);
        walk.submit("startInternship", noInternshipNow());
        assertThat(walk.openTasks()).containsExactly("registerCareAction", "registerWorkAction");
    }

    private void endOneInternship(Walk walk) {
        Task search = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(walk.reference())
                .taskDefinitionKey("searchInternship").list().get(0);
        engine.getFormService().submitTaskForm(search.getId(), InternshipSteps.notFound());
    }
}
