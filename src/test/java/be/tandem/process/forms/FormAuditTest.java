package be.tandem.process.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.audit.AuditTrail;
import be.tandem.audit.Passage;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** D6: what is read or written through a form in the Tasklist stands on the audit trail as well. */
@TandemTest
class FormAuditTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private FormParts parts;
    @Autowired
    private FormPrefills prefills;
    @Autowired
    private ObjectMapper json;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void openingAndSubmittingAFormLeaveOneLineEach() {
        Walk walk = new CasesInPhases(engine).planning();
        int before = trail.of(walk.reference()).size();
        DoorClient caseManager = DoorClient.person("http://localhost:" + port, PlanningSteps.WORK, "tandem");
        assertThat(caseManager.call("GET", "/task/" + walk.task("exploreWork").getId() + "/deployed-form", null)
                .statusCode()).isEqualTo(200);
        walk.submit("exploreWork", PlanningSteps.workExplored());

        List<Passage> added = trail.of(walk.reference()).subList(before, trail.of(walk.reference()).size());
        assertThat(added).extracting(Passage::userId, Passage::part, Passage::right, Passage::purpose).containsExactly(
                tuple(PlanningSteps.WORK, "REFERRAL", "READ", "Werk verkennen"),
                tuple(PlanningSteps.WORK, "PLAN", "WRITE", "Werk verkennen"));
        assertThat(added.get(0).roles()).as("the role at that moment").isEqualTo("CASE_MANAGER_WORK");
    }

    @Test
    void aRequestIsOnTheTrailFromItsFirstLine() {
        Walk walk = new CasesInPhases(engine).referred();
        assertThat(trail.of(walk.reference())).singleElement().satisfies(line -> {
            assertThat(line.userId()).isEqualTo("referrer1");
            assertThat(line.part()).isEqualTo("REFERRAL");
            assertThat(line.right()).isEqualTo("WRITE");
        });
    }

    @Test
    void aFormThatIsRefusedChangedNothingAndLeavesNoLine() {
        Walk walk = new CasesInPhases(engine).planning();
        List<Passage> before = trail.of(walk.reference());
        assertThat(catchThrowable(() -> walk.submit("exploreWork", Map.of("strengths", "Alleen dit")))).isNotNull();
        assertThat(trail.of(walk.reference())).isEqualTo(before);
        DoorClient caseManager = DoorClient.person("http://localhost:" + port, PlanningSteps.WORK, "tandem");
        assertThat(caseManager.call("POST", "/task/" + walk.task("exploreWork").getId() + "/submit-form",
                "{\"variables\":{\"strengths\":{\"value\":\"Alleen dit\"}}}").statusCode()).isEqualTo(400);
        assertThat(trail.of(walk.reference())).as("as the Tasklist sends it").isEqualTo(before);
    }

    @Test
    void theTableSaysOfEachFormWhatItShowsAndRecords() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".form")).toList()) {
                JsonNode form = json.readTree(file.toFile());
                String id = form.path("id").asText();
                softly.assertThat(parts.knows(id)).as(id + " has a line in form-parts.csv").isTrue();
                if (!form.findValues("show").isEmpty() || prefills.knows(id)) {
                    softly.assertThat(parts.shownBy(id)).as(id + " shows text of the dossier").isPresent();
                }
                if (form.findValuesAsText("store").stream().anyMatch(store -> !store.equals("process"))) {
                    softly.assertThat(parts.recordedBy(id)).as(id + " records in the dossier").isPresent();
                }
            }
        }
        softly.assertAll();
    }
}
