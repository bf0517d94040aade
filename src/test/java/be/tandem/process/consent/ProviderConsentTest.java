package be.tandem.process.consent;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.AccessConsents;
import be.tandem.access.CasesInPhases;
import be.tandem.access.ConsentHolder;
import be.tandem.network.Role;
import be.tandem.process.Walk;
import be.tandem.process.allocation.AllocationSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** D3: a provider registers only with the participant's consent; refused or withdrawn, the casemanager writes. */
@TandemTest
class ProviderConsentTest {

    private static final ConsentHolder WORK = new ConsentHolder(Role.WORK_PROVIDER, "WORK_PROVIDER.KEMPEN");

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private AccessConsents consents;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void theCaseManagerWritesForAProviderWithoutConsentUntilItIsGivenAgain() {
        Walk walk = new CasesInPhases(engine).guided();
        String task = walk.task("registerWorkAction").getId();
        DoorClient provider = DoorClient.person("http://localhost:" + port, AllocationSteps.WORK_PROVIDER, "tandem");
        assertThat(walk.task("registerWorkAction").getAssignee()).isEqualTo(AllocationSteps.WORK_PROVIDER);

        consents.withdraw(walk.reference(), WORK, PlanningSteps.WORK);
        assertThat(walk.task("registerWorkAction").getAssignee()).isEqualTo(PlanningSteps.WORK);
        assertThat(walk.task("registerCareAction").getAssignee()).as("the other provider goes on")
                .isEqualTo(AllocationSteps.CARE_PROVIDER);
        assertThat(provider.call("POST", "/task/" + task + "/submit-form", "{\"variables\":{}}").statusCode())
                .isEqualTo(403);

        walk.submit("registerWorkAction", ExecutionSteps.executed(CasesInPhases.BEZIG));
        assertThat(walk.task("registerWorkAction").getAssignee()).as("the next one too").isEqualTo(PlanningSteps.WORK);

        consents.give(walk.reference(), WORK, PlanningSteps.WORK);
        assertThat(walk.task("registerWorkAction").getAssignee()).as("back to who accepted")
                .isEqualTo(AllocationSteps.WORK_PROVIDER);
        assertThat(walk.groupsOf("registerWorkAction")).isEmpty();
    }
}
