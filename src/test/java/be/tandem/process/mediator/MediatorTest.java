package be.tandem.process.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.process.Walk;
import be.tandem.process.screening.ScreeningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.referral.Mediators;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Domain 3.2 (b): before the start the file is for the VDAB mediator of the participant, who is the one that took the work up. */
@TandemTest
class MediatorTest {

    private static final String ONE = "vdab_mediator1";
    private static final String OTHER = "vdab_mediator2";
    private static final String STORY = "Verslag over rugklachten";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Mediators mediators;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void aMediatorWhoRefersIsTheMediatorAndGetsTheTasks() {
        Walk walk = Walk.start(engine, "activationTrajectory", ONE, List.of("VDAB_MEDIATOR"), ScreeningSteps.referral());
        assertThat(mediators.of(walk.reference())).contains(ONE);
        assertThat(walk.task("checkCompleteness").getAssignee()).isEqualTo(ONE);
        ScreeningSteps.decide(ScreeningSteps.complete(walk), "REFUSE", null);
        assertThat(walk.task("informCandidate").getAssignee()).as("the same participant, the same mediator").isEqualTo(ONE);
    }

    /** Somebody else who only says to be a mediator is none. */
    @Test
    void whoRefersWithoutTheRoleIsNoMediator() {
        Walk walk = Walk.start(engine, "activationTrajectory", "referrer1", List.of("REFERRER"), ScreeningSteps.referral());
        assertThat(mediators.of(walk.reference())).isEmpty();
        assertThat(walk.task("checkCompleteness").getAssignee()).isNull();
    }

    @Test
    void whoTakesTheTaskUpBecomesTheMediatorUntilItIsGivenBack() {
        Walk walk = new CasesInPhases(engine).referred();
        String task = walk.task("checkCompleteness").getId();
        DoorClient one = DoorClient.person("http://localhost:" + port, ONE, "tandem");
        DoorClient other = DoorClient.person("http://localhost:" + port, OTHER, "tandem");
        assertThat(form(one, task)).as("nothing of the file yet").contains("Neem deze taak eerst op jou")
                .doesNotContain(STORY, "Zilverberk");
        take(one, task, ONE);
        assertThat(mediators.of(walk.reference())).contains(ONE);
        assertThat(form(one, task)).contains(STORY, "Zilverberk");
        assertThat(form(other, task)).as("a colleague").doesNotContain(STORY, "Zilverberk");
        assertThat(form(DoorClient.person("http://localhost:" + port, "vdab_manager1", "tandem"), task))
                .as("who looks on").doesNotContain(STORY, "Zilverberk");
        assertThat(one.call("POST", "/task/" + task + "/unclaim", null).statusCode()).isEqualTo(204);
        assertThat(mediators.of(walk.reference())).isEmpty();
        take(other, task, OTHER);
        assertThat(mediators.of(walk.reference())).contains(OTHER);
    }

    /** Somebody who is away for long must not hold a participant up. */
    @Test
    void vdabGivesTheWorkOfAMediatorToAColleague() {
        Walk walk = new CasesInPhases(engine).takenUpBy(ONE).referred();
        String task = walk.task("checkCompleteness").getId();
        DoorClient manager = DoorClient.person("http://localhost:" + port, "vdab_manager1", "tandem");
        assertThat(assign(manager, task, "case_manager_work1.kempen")).as("no mediator").isEqualTo(403);
        assertThat(assign(DoorClient.person("http://localhost:" + port, OTHER, "tandem"), task, OTHER)).isEqualTo(403);
        assertThat(assign(manager, task, OTHER)).isEqualTo(204);
        assertThat(mediators.of(walk.reference())).contains(OTHER);
        Walk planning = new CasesInPhases(engine).planning();
        assertThat(assign(manager, planning.task("exploreWork").getId(), OTHER)).as("a casemanager's task").isEqualTo(403);
    }

    private static int assign(DoorClient who, String task, String userId) {
        return who.call("POST", "/task/" + task + "/assignee", "{\"userId\":\"" + userId + "\"}").statusCode();
    }

    @Test
    void whoFinishesTheTaskAtOnceTookItUpToo() {
        Walk walk = new CasesInPhases(engine).referred();
        engine.getIdentityService().setAuthentication(OTHER, List.of("VDAB_MEDIATOR"));
        try {
            engine.getFormService().submitTaskForm(walk.task("checkCompleteness").getId(), Map.of("completenessOutcome",
                    "SUPPLEMENT", "explanation", "Het ICF-verslag ontbreekt"));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        assertThat(mediators.of(walk.reference())).contains(OTHER);
        walk.submit("supplementReferral", Map.of("medicalMaterial", "Attest van de huisarts"));
        assertThat(walk.task("checkCompleteness").getAssignee()).as("comes back to the same").isEqualTo(OTHER);
    }

    private static String form(DoorClient who, String task) {
        return who.call("GET", "/task/" + task + "/deployed-form", null).body();
    }

    private static void take(DoorClient who, String task, String userId) {
        assertThat(who.call("POST", "/task/" + task + "/claim", "{\"userId\":\"" + userId + "\"}").statusCode())
                .isEqualTo(204);
    }
}
