package be.tandem.process.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule: who may start which process is decided by role, and no startable process is forgotten. */
@TandemTest
class StartRightsTest {

    private static final String STARTABLE = "/process-definition?latest=true&active=true&startableInTasklist=true"
            + "&startablePermissionCheck=true";

    /** Anybody with a role may note a complaint of a participant (N2). */
    private static final Set<String> FOR_EVERYBODY = Set.of("complaint");

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private ObjectMapper json;
    @LocalServerPort
    private int port;

    @Test
    void eachRoleFindsItsOwnProcessesInTheTasklist() throws Exception {
        Set<String> any = new TreeSet<>();
        any.addAll(expect("referrer1", "activationTrajectory"));
        any.addAll(expect("vdab_mediator1", "activationTrajectory", "otherPersonRequest"));
        any.addAll(expect("case_manager_work1.kempen", "absence", "absenceChange", "adHocAction",
                "addressMoveReport", "contactReport", "earlyInternshipEndReport", "earlyStopProposal", "expenseClaim",
                "interruptionReport", "otherPersonRequest", "planExtension"));
        any.addAll(expect("case_manager_care1.kempen", "absence", "absenceChange", "adHocAction",
                "addressMoveReport", "contactReport", "earlyStopProposal", "expenseClaim", "interruptionReport",
                "otherPersonRequest", "planExtension"));
        any.addAll(expect("work_provider1.kempen", "absence", "absenceChange", "earlyInternshipEndReport"));
        any.addAll(expect("team_lead_work1.kempen", "absence", "absenceChange", "caseloadTransfer"));
        any.addAll(expect("team_lead_care1.kempen", "absence", "absenceChange", "caseloadTransfer"));
        any.addAll(expect("network_coordinator1.kempen", "absence", "absenceChange", "financingChoice",
                "providerPayment"));
        expect("screener1");
        expect("vdab_manager1");
        expect("admin1");
        Set<String> all = new TreeSet<>(engine.getRepositoryService().createProcessDefinitionQuery().latestVersion()
                .startableInTasklist().list().stream().filter(model -> !model.getKey().equals(GuardedModel.KEY))
                .map(ProcessDefinition::getKey).toList());
        assertThat(all).isNotEmpty();
        assertThat(any).as("every process that the Tasklist offers has someone who may start it").containsAll(all);
    }

    @Test
    void moreTimeForThePlanIsOfferedOnlyWhereItIsSwitchedOn() throws Exception {
        start(false);
        try {
            expect("case_manager_care1.kempen", "absence", "absenceChange", "adHocAction", "addressMoveReport",
                    "contactReport", "earlyStopProposal", "expenseClaim", "interruptionReport", "otherPersonRequest");
        } finally {
            start(true);
        }
    }

    /** What the application does with the rights when it starts. */
    private void start(boolean planExtension) {
        new RoleAuthorizations(engine.getAuthorizationService(), engine.getRepositoryService(), planExtension).prepare();
    }

    private Set<String> expect(String user, String... processes) throws Exception {
        String answer = DoorClient.machine("http://localhost:" + port, user, "tandem").call("GET", STARTABLE, null).body();
        Set<String> found = new TreeSet<>();
        for (JsonNode process : json.readTree(answer)) {
            found.add(process.path("key").asText());
        }
        Set<String> expected = new TreeSet<>(FOR_EVERYBODY);
        expected.addAll(List.of(processes));
        assertThat(found).as(user).isEqualTo(expected);
        return found;
    }
}
