package be.tandem.process.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule: a person sees tasks of the own role and region, whatever query is asked. */
@TandemTest
class TaskVisibilityTest {

    private static final String MINE = "CASE_MANAGER_WORK.KEMPEN";

    @Autowired
    private ProcessEngine engine;
    private Task kempen;
    private Task westhoek;
    private Task ofElse;

    @BeforeEach
    void threeTasks() {
        GuardedModel.deploy(engine);
        kempen = GuardedModel.forGroup(engine, "KEMPEN", MINE);
        westhoek = GuardedModel.forGroup(engine, "WESTHOEK", "CASE_MANAGER_WORK.WESTHOEK");
        ofElse = GuardedModel.forUser(engine, "KEMPEN", "case_manager_work2.kempen");
    }

    @Test
    void listCountAndSearchShowOwnRoleAndRegionOnly() {
        as("case_manager_work1.kempen", List.of(MINE), () -> {
            assertThat(ids(query())).contains(kempen.getId()).doesNotContain(westhoek.getId(), ofElse.getId());
            assertThat(query().taskId(westhoek.getId()).count()).isZero();
            assertThat(query().or().taskId(westhoek.getId()).taskName("x").endOr().count()).isZero();
            assertThat(query().or().taskId(westhoek.getId()).taskId(kempen.getId()).endOr().list()).hasSize(1);
            assertThat(query().taskCandidateGroup("CASE_MANAGER_WORK.WESTHOEK").count()).isZero();
            assertThat(query().taskAssignee("case_manager_work2.kempen").count()).isZero();
            assertThat(query().taskCandidateGroup(MINE).orderByDueDate().asc().listPage(0, 15)).isNotEmpty();
            assertThat(query().processVariableValueEquals("region", "WESTHOEK").count()).isZero();
            return null;
        });
        as("screener1", List.of("SCREENER"), () -> assertThat(
                ids(query())).doesNotContain(kempen.getId(), westhoek.getId(), ofElse.getId()));
        as("nobody", List.of(), () -> assertThat(query().count()).isZero());
        as("vdab_manager1", List.of("VDAB_MANAGER"), () -> assertThat(
                ids(query())).contains(kempen.getId(), westhoek.getId(), ofElse.getId()));
    }

    @Test
    void otherQueriesTellStaffNothing() {
        as("case_manager_work1.westhoek", List.of("CASE_MANAGER_WORK.WESTHOEK"), () -> {
            String instance = kempen.getProcessInstanceId();
            assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
            assertThat(engine.getRuntimeService().createExecutionQuery().count()).isZero();
            assertThat(engine.getRuntimeService().createVariableInstanceQuery().processInstanceIdIn(instance).count())
                    .isZero();
            assertThat(engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(kempen.getId()).count())
                    .isZero();
            assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery().count()).isZero();
            assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().count()).isZero();
            assertThat(engine.getHistoryService().createHistoricActivityInstanceQuery().count()).isZero();
            assertThat(engine.getManagementService().createJobQuery().count()).isZero();
            assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
            return null;
        });
    }

    @Test
    void aGuessedTaskIsNeitherReadNorWorkedOn() {
        as("case_manager_work1.westhoek", List.of("CASE_MANAGER_WORK.WESTHOEK"), () -> {
            String id = kempen.getId();
            assertRefused(() -> engine.getFormService().getDeployedTaskForm(id));
            assertRefused(() -> engine.getFormService().getTaskFormVariables(id));
            assertRefused(() -> engine.getTaskService().getVariables(id));
            assertRefused(() -> engine.getTaskService().setVariable(id, "region", "WESTHOEK"));
            assertRefused(() -> engine.getTaskService().getIdentityLinksForTask(id));
            assertRefused(() -> engine.getTaskService().claim(id, "case_manager_work1.westhoek"));
            assertRefused(() -> engine.getTaskService().addCandidateGroup(id, "CASE_MANAGER_WORK.WESTHOEK"));
            assertRefused(() -> engine.getTaskService().complete(id, Map.of("word", "x")));
            assertRefused(() -> engine.getFormService().submitTaskForm(id, Map.of("word", "x")));
            return null;
        });
    }

    @Test
    void aTaskThatAColleagueClaimedStaysVisibleButIsNotWorkedOn() {
        as("case_manager_work1.kempen", List.of(MINE), () -> {
            assertRefused(() -> engine.getTaskService().claim(kempen.getId(), "case_manager_work2.kempen"));
            engine.getTaskService().claim(kempen.getId(), "case_manager_work1.kempen");
            return null;
        });
        as("case_manager_work2.kempen", List.of(MINE), () -> {
            assertThat(ids(query())).contains(kempen.getId(), ofElse.getId());
            assertRefused(() -> engine.getFormService().submitTaskForm(kempen.getId(), Map.of("word", "x")));
            engine.getFormService().submitTaskForm(ofElse.getId(), Map.of("word", "x"));
            return null;
        });
        as("vdab_manager1", List.of("VDAB_MANAGER"), () -> { assertRefused(
                () -> engine.getTaskService().complete(westhoek.getId(), Map.of("word", "x"))); return null; });
    }

    @Test
    void aTeamLeadSeesAndHandsOverTheTasksOfTheOwnTeam() {
        as("team_lead_work1.kempen", List.of("TEAM_LEAD_WORK.KEMPEN"), () -> {
            assertThat(ids(query())).contains(ofElse.getId()).doesNotContain(kempen.getId(), westhoek.getId());
            assertRefused(() -> engine.getTaskService().setAssignee(ofElse.getId(), "case_manager_work1.westhoek"));
            engine.getTaskService().setAssignee(ofElse.getId(), "case_manager_work1.kempen");
            return null;
        });
        as("team_lead_care1.kempen", List.of("TEAM_LEAD_CARE.KEMPEN"), () -> assertThat(
                ids(query())).doesNotContain(ofElse.getId()));
        as("team_lead_work1.westhoek", List.of("TEAM_LEAD_WORK.WESTHOEK"), () -> {
            assertRefused(() -> engine.getTaskService().setAssignee(ofElse.getId(), "case_manager_work1.westhoek"));
            return null;
        });
    }

    private static void assertRefused(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(AuthorizationException.class);
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery();
    }

    private static List<String> ids(TaskQuery query) {
        return query.list().stream().map(Task::getId).toList();
    }

    private void as(String user, List<String> groups, Supplier<?> action) {
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            action.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
