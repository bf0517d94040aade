package be.tandem.process.allocation;

import static be.tandem.process.allocation.AllocationSteps.CARE_PROVIDER;
import static be.tandem.process.allocation.AllocationSteps.WORK_PROVIDER;
import static be.tandem.process.allocation.AllocationSteps.accepted;
import static be.tandem.process.allocation.AllocationSteps.askCoordinator;
import static be.tandem.process.allocation.AllocationSteps.chosen;
import static be.tandem.process.allocation.AllocationSteps.noPlaceUntil;
import static be.tandem.process.allocation.AllocationSteps.partner;
import static be.tandem.process.allocation.AllocationSteps.proposed;
import static be.tandem.process.allocation.AllocationSteps.proposedPartner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.access.AccessConsents;
import be.tandem.access.CasesInPhases;
import be.tandem.access.ConsentHolder;
import be.tandem.allocation.AllocatedProvider;
import be.tandem.allocation.Allocations;
import be.tandem.calendar.BelgianTime;
import be.tandem.dossier.CaseTeam;
import be.tandem.dossier.TeamMember;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.plan.PlanDomain;
import be.tandem.process.Walk;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.trajectory.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** P9: from the first day two providers are looked for; who accepts gets the work, the others of the region do not. */
@TandemTest
class AllocationTest {

    private static final LocalDate BEZIG = CasesInPhases.BEZIG;
    private static final LocalDate FIVE_WORKING_DAYS = LocalDate.of(2026, 4, 8);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Allocations allocations;
    @Autowired
    private AccessConsents consents;
    @Autowired
    private Timeline timeline;
    @Autowired
    private CaseTeam team;
    @Autowired
    private DataSource dossier;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void theCaseManagerChoosesAndTheOpenTasksGoToWhoAccepts() {
        Walk walk = new CasesInPhases(engine).execution();
        assertThat(walk.openTasks()).containsExactly("chooseCareProvider", "chooseWorkProvider", "registerCareAction",
                "registerWorkAction", "startInternship");
        assertThat(walk.task("chooseWorkProvider").getAssignee()).isEqualTo(PlanningSteps.WORK);
        assertThat(walk.task("chooseCareProvider").getAssignee()).isEqualTo(PlanningSteps.CARE);
        assertThat(dueOf(walk, "chooseWorkProvider")).isEqualTo(dueOf(walk, "chooseCareProvider")).isEqualTo(FIVE_WORKING_DAYS);
        assertThat(walk.task("registerWorkAction").getAssignee()).as("until then").isEqualTo(PlanningSteps.WORK);
        assertThat(walk.task("registerCareAction").getAssignee()).as("until then").isEqualTo(PlanningSteps.CARE);

        walk.submit("chooseWorkProvider", chosen(WORK_PROVIDER));
        String question = walk.task("answerWorkAllocation").getId();
        assertThat(walk.task("answerWorkAllocation").getAssignee()).isEqualTo(WORK_PROVIDER);
        assertThat(dueOf(walk, "answerWorkAllocation")).isEqualTo(FIVE_WORKING_DAYS);
        assertThat(sees("work_provider2.kempen", question)).as("only who was asked").isFalse();
        assertThat(sees(WORK_PROVIDER, question)).isTrue();
        assertThat(FormText.of(engine, walk.task("answerWorkAllocation"))).contains("dicht bij huis", "voormiddag");

        walk.submit("answerWorkAllocation", accepted(BEZIG.plusDays(6)));
        assertThat(walk.openTasks()).containsExactly("chooseCareProvider", "registerCareAction", "registerWorkAction",
                "startInternship");
        String registering = walk.task("registerWorkAction").getId();
        assertThat(walk.task("registerWorkAction").getAssignee()).isEqualTo(WORK_PROVIDER);
        assertThat(walk.task("startInternship").getAssignee()).isEqualTo(WORK_PROVIDER);
        assertThat(sees("work_provider2.kempen", registering)).isFalse();
        assertThat(walk.groupsOf("registerWorkAction")).isEmpty();
        assertThat(walk.task("registerCareAction").getAssignee()).as("the other side waits").isEqualTo(PlanningSteps.CARE);
        walk.submit("registerWorkAction", ExecutionSteps.executed(BEZIG));
        assertThat(walk.task("registerWorkAction").getAssignee()).as("the next one too").isEqualTo(WORK_PROVIDER);
        assertThat(timeline.count(walk.reference(), "WORK_PROVIDER_FOUND")).isEqualTo(1);
        assertThat(team.of(walk.reference())).filteredOn(member -> member.role().equals("Dienstverlener Werk"))
                .extracting(TeamMember::nextStep).containsExactly("Eerste afspraak op 6 april 2026");
        assertThat(team.of(walk.reference())).filteredOn(member -> member.role().equals("Dienstverlener Zorg"))
                .as("the casemanager is no provider").extracting(TeamMember::name).containsOnlyNulls();
    }

    /** D1: before, while and after somebody is asked, the others of the region find no door to the case. */
    @Test
    void whoDoesNotGuideTheParticipantFindsEveryDoorClosed() {
        Walk walk = new CasesInPhases(engine).execution();
        assertShut(walk, "work_provider2.kempen", "care_provider1.kempen", WORK_PROVIDER);
        walk.submit("chooseWorkProvider", chosen(WORK_PROVIDER));
        assertShut(walk, "work_provider2.kempen", "care_provider1.kempen");
        DoorClient asked = DoorClient.machine(base(), WORK_PROVIDER, "tandem");
        assertThat(asked.outside("GET", "/api/dossier/" + walk.reference() + "/header", null).statusCode())
                .as("whom it is about").isEqualTo(200);
        for (String part : List.of("/plan", "/icf/extract", "/actions", "/team", "/handover")) {
            assertThat(asked.outside("GET", "/api/dossier/" + walk.reference() + part, null).statusCode())
                    .as("asked, not yet accepted: " + part).isEqualTo(403);
        }
        walk.submit("answerWorkAllocation", accepted(BEZIG.plusDays(6)));
        assertShut(walk, "work_provider2.kempen", "care_provider1.kempen");
        assertThat(asked.outside("GET", "/api/dossier/" + walk.reference() + "/plan", null).statusCode()).isEqualTo(200);
    }

    /** What was open for all providers of a region before this rule is of one person afterwards. */
    @Test
    void tasksFromBeforeGoToOnePersonToo() {
        Walk open = new CasesInPhases(engine).execution();
        Walk guided = new CasesInPhases(engine).guided();
        for (Walk walk : List.of(open, guided)) {
            String task = walk.task("registerWorkAction").getId();
            engine.getTaskService().addCandidateGroup(task, "WORK_PROVIDER.KEMPEN");
            engine.getTaskService().setAssignee(task, null);
        }
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V185__tasks_of_providers.sql")).execute(dossier);
        assertThat(open.task("registerWorkAction").getAssignee()).isEqualTo(PlanningSteps.WORK);
        assertThat(guided.task("registerWorkAction").getAssignee()).isEqualTo(WORK_PROVIDER);
        assertThat(open.groupsOf("registerWorkAction")).isEmpty();
        assertThat(guided.groupsOf("registerWorkAction")).isEmpty();
    }

    @Test
    void theCoordinatorProposesUntilSomebodyHasPlace() {
        Walk walk = new CasesInPhases(engine).execution().submit("chooseCareProvider", askCoordinator());
        assertThat(walk.groupsOf("proposeCareProvider")).containsExactly("NETWORK_COORDINATOR.KEMPEN");
        assertThat(dueOf(walk, "proposeCareProvider")).isEqualTo(FIVE_WORKING_DAYS);
        assertThat(FormText.of(engine, walk.task("proposeCareProvider"))).contains("bij de deelnemer thuis", "nog niemand");
        walk.submit("proposeCareProvider", proposed(CARE_PROVIDER))
                .submit("answerCareAllocation", noPlaceUntil(BEZIG.plusMonths(2)));
        assertThat(FormText.of(engine, walk.task("proposeCareProvider"))).contains("pas later plaats, vanaf 31/05/2026",
                "Iedereen zit vol");

        walk.submit("proposeCareProvider", proposed("care_provider2.kempen"));
        assertThat(dueOf(walk, "answerCareAllocation")).isEqualTo(FIVE_WORKING_DAYS);
        assertThat(walk.timerDue("careAnswerOverdue")).isEqualTo(FIVE_WORKING_DAYS);
        walk.moveTo(FIVE_WORKING_DAYS.plusDays(1)).runDueJobs();
        assertThat(FormText.of(engine, walk.task("proposeCareProvider"))).contains("geen antwoord");
        walk.submit("proposeCareProvider", proposed("care_provider2.kempen"))
                .submit("answerCareAllocation", accepted(BEZIG.plusDays(20)));
        assertThat(walk.task("registerCareAction").getAssignee()).isEqualTo("care_provider2.kempen");
        assertThat(timeline.count(walk.reference(), "CARE_PROVIDER_ASKED")).isEqualTo(3);
    }

    @Test
    void aPartnerOutsideTheNetworkHelpsForAReasonAndTheCaseManagerWrites() {
        Walk walk = new CasesInPhases(engine).execution().submit("chooseWorkProvider", askCoordinator());
        assertThat(dueOf(walk, "proposeWorkProvider")).isEqualTo(FIVE_WORKING_DAYS);
        assertRefused(walk, "proposeWorkProvider", without(proposedPartner("Taalhuis Fictie"), "partnerReason"));
        walk.submit("proposeWorkProvider", proposedPartner("Taalhuis Fictie"))
                .submit("chooseCareProvider", partner("Praathuis De Verzinning"));
        assertThat(walk.task("registerWorkAction").getAssignee()).isEqualTo(PlanningSteps.WORK);
        assertThat(walk.task("registerCareAction").getAssignee()).isEqualTo(PlanningSteps.CARE);
        assertThat(team.of(walk.reference())).extracting(TeamMember::name, TeamMember::contact)
                .contains(tuple("Taalhuis Fictie", "014 00 00 01"));
    }

    @Test
    void bothSidesKnowTheSameWays() {
        Walk walk = new CasesInPhases(engine).execution().submit("chooseWorkProvider", chosen(WORK_PROVIDER))
                .submit("chooseCareProvider", askCoordinator())
                .submit("proposeCareProvider", proposedPartner("Praathuis De Verzinning"));
        assertThat(walk.timerDue("workAnswerOverdue")).isEqualTo(FIVE_WORKING_DAYS);
        walk.moveTo(FIVE_WORKING_DAYS.plusDays(1)).runDueJobs()
                .submit("proposeWorkProvider", proposed("work_provider2.kempen"))
                .submit("answerWorkAllocation", noPlaceUntil(BEZIG.plusMonths(3)));
        assertThat(timeline.count(walk.reference(), "WORK_PROVIDER_DECLINED")).isEqualTo(1);
        Walk outside = new CasesInPhases(engine).execution().submit("chooseWorkProvider", partner("Taalhuis Fictie"));
        assertThat(allocations.of(outside.reference(), PlanDomain.WORK)).map(AllocatedProvider::isPartner).contains(true);
    }

    /** H4: allowed, but not without having talked about it. */
    @Test
    void whoReferredBecomesProviderOnlyAfterItWasDiscussed() {
        Walk walk = new CasesInPhases(engine).executionReferredBy(CARE_PROVIDER);
        Map<String, Object> form = chosen(CARE_PROVIDER);
        assertThatThrownBy(() -> walk.submit("chooseCareProvider", form)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Let op: deze dienstverlener verwees de deelnemer zelf door.");
        assertRefused(walk, "chooseCareProvider", partner("Welzijnshuis de Fictie"));
        form.put("referrerDiscussed", true);
        walk.submit("chooseCareProvider", form);
        assertThat(walk.task("answerCareAllocation").getAssignee()).isEqualTo(CARE_PROVIDER);
    }

    /** H19: casemanager Zorg and care provider may be one person. */
    @Test
    void theCaseManagerCareMayBeTheCareProviderButNotTheOneOfWork() {
        Walk walk = new CasesInPhases(engine).execution();
        assertRefused(walk, "chooseCareProvider", chosen(PlanningSteps.WORK));
        walk.submit("chooseCareProvider", chosen(PlanningSteps.CARE))
                .submit("answerCareAllocation", accepted(BEZIG.plusDays(2)));
        assertThat(allocations.of(walk.reference(), PlanDomain.CARE)).map(AllocatedProvider::userId)
                .contains(PlanningSteps.CARE);
        assertThat(walk.task("registerCareAction").getAssignee()).isEqualTo(PlanningSteps.CARE);
    }

    @Test
    void withoutConsentTheCaseManagerWritesAndTheAcceptedProviderGetsTheWorkBackWithIt() {
        Walk walk = AllocationSteps.allocate(new CasesInPhases(engine).execution(), BEZIG.plusDays(3));
        ConsentHolder holder = new ConsentHolder(Role.WORK_PROVIDER, "WORK_PROVIDER.KEMPEN");
        consents.withdraw(walk.reference(), holder, PlanningSteps.WORK);
        assertThat(walk.task("registerWorkAction").getAssignee()).isEqualTo(PlanningSteps.WORK);
        consents.give(walk.reference(), holder, PlanningSteps.WORK);
        assertThat(walk.task("registerWorkAction").getAssignee()).isEqualTo(WORK_PROVIDER);
    }

    @Test
    void nothingOfItIsLeftWhenTheTrajectoryStopsOrCloses() {
        Walk stopped = new CasesInPhases(engine).stopAsked().submit("decideEarlyStop", StopSteps.stop())
                .submit("tellStopDecision", StopSteps.told()).runDueJobs();
        assertThat(stopped.isOver()).isTrue();
        Walk closing = new CasesInPhases(engine).closing();
        assertThat(closing.openTasks()).containsExactly("contributeFinalReport", "writeFinalReport");
    }

    private void assertShut(Walk walk, String... users) {
        String task = walk.task("registerWorkAction").getId();
        String reference = walk.reference();
        for (String user : users) {
            DoorClient person = DoorClient.person(base(), user, "tandem");
            for (String page : List.of("", "/plan", "/acties", "/documenten", "/icf/uittreksel", "/overdracht")) {
                assertThat(person.get("/dossier/" + reference + page).statusCode()).as(user + page).isEqualTo(403);
            }
            for (String call : List.of("", "/header", "/plan", "/actions", "/documents", "/icf/extract")) {
                assertThat(person.outside("GET", "/api/dossier/" + reference + call, null).statusCode()).as(user + call)
                        .isEqualTo(403);
            }
            assertThat(person.outside("POST", "/api/search", "{\"reference\":\"" + reference + "\"}").body()).as(user)
                    .doesNotContain("\"" + reference + "\"");
            for (String door : List.of("", "/deployed-form", "/form-variables", "/variables")) {
                for (DoorClient way : List.of(person, DoorClient.machine(base(), user, "tandem"))) {
                    assertThat(way.call("GET", "/task/" + task + door, null).statusCode()).as(user + door).isIn(403, 404);
                }
            }
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private boolean sees(String user, String task) {
        return DoorClient.person(base(), user, "tandem").call("GET", "/task/" + task, null)
                .statusCode() == 200;
    }

    private static void assertRefused(Walk walk, String task, Map<String, Object> form) {
        assertThatThrownBy(() -> walk.submit(task, form)).isInstanceOf(Refusal.class);
        assertThat(walk.openTasks()).contains(task);
    }

    private static Map<String, Object> without(Map<String, Object> form, String field) {
        form.remove(field);
        return form;
    }

    private static LocalDate dueOf(Walk walk, String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }
}
