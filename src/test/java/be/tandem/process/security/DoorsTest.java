package be.tandem.process.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rule: what is not opened is closed, on both doors of the REST interface; refusals are Dutch and tell no values. */
@TandemTest
@ExtendWith(OutputCaptureExtension.class)
class DoorsTest {

    private static final String WORK = "{\"variables\":{\"word\":{\"value\":\"hallo\",\"type\":\"String\"}}}";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;
    private AttackRound attacks;

    @BeforeEach
    void model() {
        GuardedModel.deploy(engine);
    }

    @Test
    void everyAttackFailsOnBothDoors() {
        String task = GuardedModel.forGroup(engine, "KEMPEN", "CASE_MANAGER_WORK.KEMPEN").getId();
        String filter = engine.getFilterService().createTaskFilterQuery().list().get(0).getId();
        String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(GuardedModel.KEY).latestVersion().singleResult().getId();
        long deployments = engine.getRepositoryService().createDeploymentQuery().count();
        attacks().eachMustFail(Attack.all(task, filter, definition));
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).taskUnassigned().count()).isOne();
        assertThat(engine.getRepositoryService().createDeploymentQuery().count()).isEqualTo(deployments);
    }

    @Test
    void setupIsClosedForEveryone() {
        String admin = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"x\",\"lastName\":\"y\"},"
                + "\"credentials\":{\"password\":\"evil\"}}";
        String setup = "/camunda/api/admin/setup/default/user/create";
        assertThat(DoorClient.anonymous(base()).outside("POST", setup, admin).statusCode()).isEqualTo(401);
        assertThat(person("screener1").outside("POST", setup, admin).statusCode()).isEqualTo(403);
        assertThat(person("admin1").outside("POST", setup, admin).statusCode()).isEqualTo(403);
        assertThat(person("admin1").outside("POST", "/camunda/api/admin/auth/user/default/login/admin", "x")
                .statusCode()).isEqualTo(403);
        assertThat(engine.getIdentityService().createUserQuery().userId("evil").count()).isZero();
    }

    @Test
    void aPersonFindsClaimsAndFinishesATaskOnBothDoors() {
        for (DoorClient client : List.of(machine("screener1"), person("screener1"))) {
            Task task = GuardedModel.forGroup(engine, "KEMPEN", "SCREENER");
            assertThat(client.call("POST", "/task?maxResults=15", "{\"taskId\":\"" + task.getId()
                    + "\",\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}").body()).contains(task.getId());
            assertThat(client.call("GET", "/task/" + task.getId(), null).statusCode()).isEqualTo(200);
            assertThat(client.call("GET", "/task/" + task.getId() + "/deployed-form", null).body()).contains("Woord");
            assertThat(client.call("GET", "/task/" + task.getId() + "/form-variables", null).body()).contains("KEMPEN");
            assertThat(claim(client, task, "screener2").statusCode()).isEqualTo(403);
            assertThat(claim(client, task, "screener1").statusCode()).isEqualTo(204);
            assertThat(client.call("POST", "/task/" + task.getId() + "/submit-form", WORK).statusCode()).isBetween(200, 204);
        }
    }

    @Test
    void onlyTheFollowUpDateOfATaskCanBeChangedAndOnlyByWhoMayWorkOnIt() throws Exception {
        ObjectMapper json = new ObjectMapper();
        for (DoorClient client : List.of(machine("screener1"), person("screener1"))) {
            Task task = GuardedModel.forGroup(engine, "KEMPEN", "SCREENER");
            String path = "/task/" + task.getId();
            ObjectNode shown = ((ObjectNode) json.readTree(client.call("GET", path, null).body()))
                    .retain("name", "description", "priority", "assignee", "owner", "delegationState", "due", "followUp",
                            "parentTaskId", "caseInstanceId", "tenantId");
            String followUp = shown.put("followUp", "2026-12-01T09:00:00.000+0100").toString();
            HttpResponse<String> other = machine("vdab_mediator1").call("PUT", path, followUp);
            assertThat(other.statusCode()).as(other.body()).isIn(400, 403, 404);
            assertThat(engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult().getFollowUpDate())
                    .isNull();
            HttpResponse<String> planned = client.call("PUT", path, followUp);
            assertThat(planned.statusCode()).as(planned.body()).isEqualTo(204);
            HttpResponse<String> due = client.call("PUT", path, shown.put("due", "2030-01-01T09:00:00.000+0100").toString());
            assertThat(due.statusCode()).isEqualTo(400);
            assertThat(due.body()).contains("alleen de opvolgdatum");
            Task saved = engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
            assertThat(saved.getFollowUpDate()).isNotNull();
            assertThat(saved.getDueDate()).isEqualTo(task.getDueDate());
        }
    }

    @Test
    void aRefusedFormNamesTheFieldAndNothingInTheLogRepeatsTheValue(CapturedOutput log) {
        for (DoorClient client : List.of(machine("screener1"), person("screener1"))) {
            Task task = GuardedModel.forGroup(engine, "KEMPEN", "SCREENER");
            for (String action : List.of("/complete", "/submit-form")) {
                HttpResponse<String> answer = client.call("POST", "/task/" + task.getId() + action,
                        "{\"variables\":{\"word\":{\"value\":\"Zeer-Geheime-Waarde-Die-Te-Lang-Is\"}}}");
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(answer.body()).contains("\"field\":\"word\"", "Woord").doesNotContain("Geheime");
                HttpResponse<String> odd = client.call("POST", "/task/" + task.getId() + action,
                        "{\"variables\":{\"word\":{\"value\":\"x\"},\"amount\":{\"value\":\"Geheime\",\"type\":\"Integer\"}}}");
                assertThat(odd.statusCode()).isEqualTo(400);
                assertThat(odd.body()).doesNotContain("Geheime");
            }
            assertThat(engine.getTaskService().createTaskQuery().taskId(task.getId()).count()).isOne();
        }
        assertThat(log.getAll()).doesNotContain("Geheime");
    }

    @Test
    void anErrorOfTheDatabaseDoesNotRepeatTheRow() {
        database.execute("create temporary table secrets (word text unique)");
        assertThatThrownBy(() -> database.update("insert into secrets values ('Geheime'), ('Geheime')"))
                .hasMessageContaining("unique").message().doesNotContain("(Geheime)");
    }

    @Test
    void ofTwoWhoFinishTheSameTaskOneHearsThatItIsDone() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 15; round++) {
                Task task = GuardedModel.forGroup(engine, "KEMPEN", "SCREENER");
                List<Callable<HttpResponse<String>>> both = new ArrayList<>();
                both.add(() -> machine("screener1").call("POST", "/task/" + task.getId() + "/complete", WORK));
                both.add(() -> person("screener2").call("POST", "/task/" + task.getId() + "/submit-form", WORK));
                List<Integer> answers = new ArrayList<>();
                for (var answer : two.invokeAll(both)) {
                    answers.add(answer.get().statusCode());
                    if (answer.get().statusCode() >= 400) {
                        assertThat(answer.get().body()).contains("intussen door iemand anders afgewerkt");
                    }
                }
                assertThat(answers).contains(409).anyMatch(status -> status < 300);
            }
        } finally {
            two.shutdown();
        }
    }

    @Test
    void whoIsUnknownOrDoesNotExistIsSaidInDutch() {
        for (DoorClient client : List.of(machine("screener1"), person("screener1"))) {
            assertThat(client.call("GET", "/task/no-such-task", null).body()).contains("bestaat niet");
            assertThat(client.call("POST", "/task/no-such-task/complete", WORK).statusCode()).isEqualTo(409);
            assertThat(client.call("POST", "/task", "{\"sorting\":\"x\"}").statusCode()).isEqualTo(400);
        }
    }

    private static HttpResponse<String> claim(DoorClient client, Task task, String user) {
        return client.call("POST", "/task/" + task.getId() + "/claim", "{\"userId\":\"" + user + "\"}");
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private AttackRound attacks() {
        if (attacks == null) {
            attacks = new AttackRound(base());
        }
        return attacks;
    }

    private DoorClient machine(String user) {
        return attacks().machine(user);
    }

    private DoorClient person(String user) {
        return attacks().person(user);
    }
}
