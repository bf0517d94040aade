package be.tandem.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** N2: whoever is in the case, leads its team or manages VDAB finds nothing of a complaint, at whatever door. */
@TandemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintIsApartTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private ObjectMapper json;
    @LocalServerPort
    private int port;
    private String reference;
    private Walk complaint;
    private Task task;

    @BeforeAll
    void aComplaint() {
        reference = new CasesInPhases(engine).execution().reference();
        complaint = ComplaintSteps.register(engine, PlanningSteps.CARE, "CASE_MANAGER_CARE.KEMPEN",
                ComplaintSteps.aboutCareManager(reference, LocalDate.of(2026, 3, 30)));
        task = complaint.task("acknowledgeComplaint");
    }

    @AfterAll
    void backToToday() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_manager_work1.kempen", "case_manager_care1.kempen", "case_manager_work2.kempen",
        "team_lead_work1.kempen", "team_lead_care1.kempen", "network_coordinator1.kempen", "work_provider1.kempen",
        "care_provider1.kempen", "referrer1", "vdab_mediator1", "screener1", "screener_lead1", "vdab_manager1",
        "process_owner1"})
    void nobodyInTheCaseFindsItInTheEngine(String user) throws IOException {
        DoorClient door = DoorClient.machine("http://localhost:" + port, user, "tandem");
        SoftAssertions softly = new SoftAssertions();
        String instance = task.getProcessInstanceId();
        String key = complaint.reference();
        softly.assertThat(count(door, "/task/count", "{\"processInstanceBusinessKey\":\"" + key + "\"}")).isIn(0, -1);
        softly.assertThat(door.call("POST", "/task", "{\"processInstanceBusinessKey\":\"" + key + "\"}").body())
                .doesNotContain(key, instance);
        softly.assertThat(door.call("POST", "/task", "{\"orQueries\":[{\"taskId\":\"" + task.getId()
                + "\",\"processInstanceBusinessKey\":\"" + key + "\"}]}").body()).doesNotContain(task.getId());
        for (String path : new String[] {"/task/" + task.getId(), "/task/" + task.getId() + "/deployed-form",
            "/task/" + task.getId() + "/form-variables", "/process-instance/" + instance,
            "/process-instance/" + instance + "/variables", "/process-instance/" + instance + "/activity-instances",
            "/history/process-instance/" + instance}) {
            softly.assertThat(door.call("GET", path, null).statusCode()).as(user + " " + path).isIn(401, 403, 404);
        }
        for (String path : new String[] {"/process-instance", "/history/process-instance", "/history/task",
            "/history/variable-instance", "/history/activity-instance", "/variable-instance", "/job", "/execution"}) {
            softly.assertThat(door.call("POST", path, "{\"processInstanceId\":\"" + instance
                    + "\",\"processInstanceIds\":[\"" + instance + "\"],\"processInstanceIdIn\":[\"" + instance + "\"]}").body())
                    .as(user + " " + path).doesNotContain(key, "complaint_handler");
            softly.assertThat(count(door, path + "/count", "{\"processDefinitionKey\":\"complaint\",\"processInstanceIds\":[\""
                    + instance + "\"],\"processInstanceIdIn\":[\"" + instance + "\"],\"processInstanceId\":\"" + instance
                    + "\"}")).as(user + " " + path).isIn(0, -1);
        }
        softly.assertThat(door.call("POST", "/task/" + task.getId() + "/submit-form", "{\"variables\":{}}").statusCode())
                .isIn(403, 404);
        softly.assertAll();
    }

    /** -1 when the door is closed altogether. */
    private int count(DoorClient door, String path, String query) throws IOException {
        var answer = door.call("POST", path, query);
        return answer.statusCode() == 200 ? json.readTree(answer.body()).path("count").asInt() : -1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_manager_work1.kempen", "case_manager_care1.kempen", "team_lead_work1.kempen",
        "team_lead_care1.kempen", "network_coordinator1.kempen", "work_provider1.kempen", "care_provider1.kempen",
        "referrer1", "vdab_mediator1", "screener1", "screener_lead1", "vdab_manager1", "process_owner1", "admin1"})
    void nobodyButAHandlerOpensTheRegister(String user) {
        DoorClient person = DoorClient.person("http://localhost:" + port, user, "tandem");
        for (String path : new String[] {"/klachten", "/klachten/" + complaint.reference(),
            "/klachten/" + complaint.reference() + "/brief.pdf"}) {
            assertThat(person.get(path).statusCode()).as(user + " " + path).isEqualTo(403);
        }
        assertThat(person.outside("POST", "/klachten/" + complaint.reference() + "/overnemen", null).statusCode())
                .isEqualTo(403);
        assertThat(person.get("/dossier/" + reference).body()).as("the page of the case").doesNotContain(
                complaint.reference(), "een klacht", "Ontvangst melden", "Vlaamse Ombudsdienst");
    }

    @Test
    void theHandlerReadsTheComplaintAndNotTheCase() {
        DoorClient handler = DoorClient.person("http://localhost:" + port, task.getAssignee(), "tandem");
        assertThat(handler.call("GET", "/task/" + task.getId() + "/deployed-form", null).body())
                .contains(ComplaintSteps.WORDS, "/klachten/" + complaint.reference());
        assertThat(handler.get("/klachten/" + complaint.reference()).statusCode()).isEqualTo(200);
        assertThat(handler.get("/klachten/" + complaint.reference() + "/brief.pdf").statusCode()).as("no answer yet")
                .isEqualTo(404);
        assertThat(handler.get("/klachten/KL-2026-999999").statusCode()).isEqualTo(403);
        assertThat(handler.get("/dossier/" + reference).statusCode()).isEqualTo(403);
    }

    @Test
    void theAdministratorFindsTheJobsAndNotTheText() {
        DoorClient admin = DoorClient.machine("http://localhost:" + port, "admin1", "tandem");
        assertThat(admin.call("GET", "/task/" + task.getId(), null).statusCode()).isIn(403, 404);
        assertThat(admin.call("GET", "/task/" + task.getId() + "/deployed-form", null).statusCode()).isIn(403, 404);
        assertThat(admin.call("POST", "/task", "{\"processInstanceBusinessKey\":\"" + complaint.reference() + "\"}").body())
                .isEqualTo("[]");
        assertThat(admin.call("GET", "/process-instance/" + task.getProcessInstanceId(), null).statusCode()).isEqualTo(200);
    }
}
