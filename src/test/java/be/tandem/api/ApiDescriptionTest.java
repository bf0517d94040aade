package be.tandem.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.process.Walk;
import be.tandem.process.screening.ScreeningSteps;
import be.tandem.process.security.DoorClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Rule: every call of the API is described, and what is described is closed to whoever has no part in the case. */
@TandemTest
class ApiDescriptionTest {

    private static final String DESCRIPTION = "/v3/api-docs";

    /** @param path with the reference still open */
    private record Call(String method, String path, JsonNode text) {
    }

    @Autowired
    private ProcessEngine engine;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;
    @LocalServerPort
    private int port;
    private JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = new ObjectMapper().readTree(as("screener1").outside("GET", DESCRIPTION, null).body());
    }

    @Test
    void theDescriptionIsForPeopleWithARole() {
        DoorClient anonymous = DoorClient.anonymous(base());
        for (String path : List.of(DESCRIPTION, DESCRIPTION + ".yaml", DESCRIPTION + "/swagger-config")) {
            assertThat(anonymous.outside("GET", path, null).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(as("screener1").outside("GET", DESCRIPTION, null).statusCode()).isEqualTo(200);
        assertThat(anonymous.outside("GET", "/swagger-ui/index.html", null).statusCode()).isEqualTo(401);
        assertThat(as("screener1").get("/swagger-ui/index.html").statusCode()).isIn(401, 404);
    }

    @Test
    void everyCallIsDescribed() {
        TreeSet<String> built = new TreeSet<>();
        handlers.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/")).forEach(path -> mapping.getMethodsCondition().getMethods()
                        .forEach(method -> built.add(method + " " + path.replaceAll("\\{(\\w+):.*?}(?=/|$)", "{$1}")))));
        assertThat(calls().stream().map(call -> call.method() + " " + call.path())).containsExactlyInAnyOrderElementsOf(built);
        SoftAssertions softly = new SoftAssertions();
        for (Call call : calls()) {
            softly.assertThat(call.text().path("summary").asText()).as(call + "").isNotBlank();
            softly.assertThat(call.text().path("description").asText()).as(call + "").isNotBlank();
            softly.assertThat(call.text().path("responses").fieldNames()).toIterable().contains("401", "403")
                    .containsAnyOf("200", "201");
        }
        softly.assertAll();
    }

    @Test
    void aFixedListIsDescribedByTheCodesThatAnswersHold() {
        List<JsonNode> lists = api.path("components").findParents("enum");
        assertThat(lists).hasSizeGreaterThan(5);
        assertThat(lists).allSatisfy(list -> assertThat(list.path("enum"))
                .allSatisfy(code -> assertThat(code.asText()).matches("[A-Z][A-Z_]+")));
        assertThat(api.at("/components/schemas/PlanView/properties/status/enum")).extracting(JsonNode::asText)
                .contains("DRAFT", "SUBMITTED");
    }

    @Test
    void everyCallOfACaseRefusesTheAnonymousAndWhoHasNoPartInIt() {
        String reference = Walk.start(engine, "activationTrajectory", "referrer1", List.of("REFERRER"),
                ScreeningSteps.referral()).reference();
        SoftAssertions softly = new SoftAssertions();
        for (Call call : calls()) {
            if (call.path().contains("{reference}")) {
                String path = call.path().replaceAll("\\{(?!reference)\\w+}", "1");
                softly.assertThat(ask(DoorClient.anonymous(base()), call, path, reference).statusCode())
                        .as("anonymous " + call.path()).isEqualTo(401);
                HttpResponse<String> unrelated = ask(as("process_owner1"), call, path, reference);
                softly.assertThat(unrelated.statusCode()).as("unrelated " + call.path()).isEqualTo(403);
                softly.assertThat(unrelated.body()).as("whether it exists, " + call.path())
                        .isEqualTo(ask(as("process_owner1"), call, path, "AT-1999-000001").body());
            }
        }
        softly.assertAll();
        assertThat(as("vdab_mediator1").outside("GET", "/api/dossier/" + reference, null).body())
                .contains("\"code\":\"AANGEMELD\"", "\"label\":\"Aangemeld\"", reference);
    }

    @Test
    void whatGoesWrongIsToldInDutchAsJson() {
        HttpResponse<String> nothing = as("screener1").outside("GET", "/api/nothing", null);
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("\"type\":\"NotFound\"", "Dit bestaat niet.");
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        api.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation ->
                calls.add(new Call(operation.getKey().toUpperCase(), path.getKey(), operation.getValue()))));
        return calls;
    }

    private static HttpResponse<String> ask(DoorClient who, Call call, String path, String reference) {
        String address = path.replace("{reference}", reference);
        if (call.text().at("/requestBody/content").has("multipart/form-data")) {
            return who.outside(call.method(), address, "multipart/form-data; boundary=cut", "--cut--\r\n");
        }
        return who.outside(call.method(), address, call.method().equals("GET") ? null : "{}");
    }

    private DoorClient as(String user) {
        return DoorClient.machine(base(), user, "tandem");
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
