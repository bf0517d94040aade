package be.tandem.process.team;

import static be.tandem.process.planning.PlanningSteps.CARE;
import static be.tandem.process.planning.PlanningSteps.WORK;
import static be.tandem.process.planning.PlanningSteps.WORK_BACKUP;
import static be.tandem.process.team.PeopleSteps.ask;
import static be.tandem.process.team.PeopleSteps.granted;
import static be.tandem.process.team.PeopleSteps.met;
import static be.tandem.process.team.PeopleSteps.refused;
import static be.tandem.process.team.PeopleSteps.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.AccessConsents;
import be.tandem.access.CaseAccess;
import be.tandem.access.CasesInPhases;
import be.tandem.access.ConsentHolder;
import be.tandem.access.FilePart;
import be.tandem.access.Readers;
import be.tandem.access.Right;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.process.Walk;
import be.tandem.process.allocation.AllocationSteps;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.replacement.OtherPersonRequests;
import be.tandem.team.Teams;
import be.tandem.trajectory.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** N1 and P16: the participant has a say in who helps; a new person comes warmly, with consent, and no term begins anew. */
@TandemTest
class OtherPersonTest {

    private static final String THIRD = "people.third_case_manager";
    private static final LocalDate EVALUATION = CasesInPhases.BEZIG.plusMonths(3);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Teams teams;
    @Autowired
    private Timeline timeline;
    @Autowired
    private OtherPersonRequests requests;
    @Autowired
    private CaseAccess access;
    @Autowired
    private Readers readers;
    @Autowired
    private AccessConsents consents;
    @LocalServerPort
    private int port;
    private Walk walk;
    private String reference;

    @BeforeEach
    void aTrajectoryThatRuns() {
        member(THIRD, "CASE_MANAGER_WORK.KEMPEN");
        walk = new CasesInPhases(engine).execution().moveTo(EVALUATION).runDueJobs();
        reference = walk.reference();
    }

    @AfterEach
    void resetTheClock() {
        engine.getIdentityService().deleteUser(THIRD);
        ClockUtil.reset();
    }

    @Test
    void whoComesInsteadGetsTheTasksWithTheSameTermsAndReadsAlongOnlyWithConsent() {
        Date due = walk.task("evaluateProgress").getDueDate();
        ask(engine, CARE, wish(reference, "CASE_MANAGER_WORK", EVALUATION));
        assertThat(dueOf("decideOtherWork")).isEqualTo("2026-07-07");
        assertThat(walk.timerDue("decisionOverdue")).isEqualTo("2026-07-07");
        assertThat(walk.groupsOf("decideOtherWork")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(form("decideOtherWork", "team_lead_work1.kempen")).contains("Het klikt niet", "van mijn leeftijd");
        walk.submit("decideOtherWork", granted());
        assertThat(dueOf("nameOtherWork")).isEqualTo("2026-07-14");
        assertThat(walk.task("evaluateProgress").getAssignee()).as("until somebody is named").isEqualTo(WORK);
        walk.submit("nameOtherWork", PlanningSteps.assignWork(THIRD, WORK_BACKUP));

        assertThat(walk.task("evaluateProgress").getAssignee()).isEqualTo(THIRD);
        assertThat(walk.task("evaluateProgress").getDueDate()).as("terms are never reset").isEqualTo(due);
        assertThat(walk.variable("activationTrajectory", "caseManagerWork")).isEqualTo(THIRD);
        assertThat(walk.variable("execution", "caseManagerWork")).isEqualTo(THIRD);
        assertThat(seenBy(WORK)).as("the access of the predecessor ends").isEmpty();
        assertThat(seenBy(THIRD)).containsExactlyInAnyOrder(FilePart.OPEN, FilePart.TEAM, FilePart.CONSENT);
        assertThat(form("evaluateProgress", THIRD)).contains("nog geen toestemming")
                .doesNotContain("Kent de sector");

        assertThat(walk.task("holdHandoverCare").getAssignee()).isEqualTo(CARE);
        assertThat(dueOf("holdHandoverCare")).isEqualTo("2026-07-14");
        assertThat(form("holdHandoverCare", CARE)).contains("Casemanager Werk");
        assertThatThrownBy(() -> walk.submit("holdHandoverCare", met(EVALUATION, "NOT_ASKED")))
                .isInstanceOf(Refusal.class).hasMessageContaining("Noteer ja of nee");
        assertThatThrownBy(() -> walk.submit("holdHandoverCare", met(EVALUATION.minusDays(1), "GIVEN")))
                .isInstanceOf(Refusal.class).hasMessageContaining("vóór de wissel");
        walk.submit("holdHandoverCare", met(EVALUATION, "GIVEN"));
        assertThat(seenBy(THIRD)).contains(FilePart.PLAN, FilePart.ICF, FilePart.REPORT);
        assertThat(form("evaluateProgress", THIRD)).doesNotContain("nog geen toestemming");
        walk.submit("evaluateProgress", ExecutionSteps.evaluation(EVALUATION, "CONTINUE"));
        for (String code : List.of("OTHER_PERSON_ASKED", "OTHER_PERSON_GRANTED", "TAKEN_OVER_WORK", "HANDOVER_TALK_HELD")) {
            assertThat(timeline.count(reference, code)).as(code).isEqualTo(1);
        }
        assertThat(requests.of(reference)).singleElement().satisfies(line -> {
            assertThat(line.newPerson()).isEqualTo(THIRD);
            assertThat(line.preference()).isEqualTo("Liever iemand van mijn leeftijd");
        });
    }

    /** P16: whom the participant did not let in writes nothing in the confidential part, by neither door. */
    @Test
    void aFormOfTheConfidentialPartWaitsForTheConsent() {
        ask(engine, CARE, wish(reference, "CASE_MANAGER_WORK", EVALUATION));
        walk.submit("decideOtherWork", granted())
                .submit("nameOtherWork", PlanningSteps.assignWork(WORK_BACKUP, WORK));
        assertThat(form("evaluateProgress", WORK_BACKUP)).contains("Je kunt dit formulier nog niet versturen.", "bij de kennismaking");
        String base = "http://localhost:" + port;
        List<DoorClient> doors = List.of(DoorClient.machine(base, WORK_BACKUP, "tandem"),
                DoorClient.person(base, WORK_BACKUP, "tandem"));
        for (DoorClient door : doors) {
            for (String way : List.of("/submit-form", "/complete")) {
                HttpResponse<String> answer = handIn(door, "evaluateProgress", way);
                assertThat(answer.statusCode()).as(way).isEqualTo(400);
                assertThat(answer.body()).contains("Vraag die eerst, bij de kennismaking.");
            }
        }
        assertThat(walk.task("evaluateProgress").getAssignee()).as("the task stays").isEqualTo(WORK_BACKUP);

        ask(engine, WORK_BACKUP, wish(reference, "CASE_MANAGER_CARE", EVALUATION));
        walk.submit("decideOtherCare", granted()).submit("nameOtherCare", PlanningSteps.assignCare("case_manager_care2.kempen", CARE));
        assertThat(handIn(doors.get(0), "holdHandoverWork", "/submit-form").body())
                .as("the form that asks for consent can be sent, once it is filled in").contains("verplicht");
        walk.submit("holdHandoverCare", met(EVALUATION, "GIVEN"));
        assertThat(handIn(doors.get(0), "evaluateProgress", "/submit-form").body()).contains("verplicht");
        assertThat(form("evaluateProgress", WORK_BACKUP)).doesNotContain("nog niet versturen");
    }

    /** D1: a lead may give a task to a colleague for a day, but who is not of the team reads and writes nothing confidential. */
    @Test
    void whoGetsOneTaskFromTheLeadIsNotLetIntoTheFile() {
        claim("evaluateProgress", THIRD);
        assertThat(form("evaluateProgress", THIRD)).contains("Je hoort niet bij het team van deze deelnemer.");
        HttpResponse<String> answer = handIn(DoorClient.machine("http://localhost:" + port, THIRD, "tandem"), "evaluateProgress",
                "/submit-form");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Vraag je teamleider om deze taak");
        claim("evaluateProgress", WORK);
        assertThat(form("evaluateProgress", WORK)).doesNotContain("nog niet versturen");
    }

    private HttpResponse<String> handIn(DoorClient door, String task, String way) {
        return door.call("POST", "/task/" + walk.task(task).getId() + way, "{\"variables\":{}}");
    }

    @Test
    void aRefusalIsMotivatedAndALateDecisionIsFollowedUp() {
        ask(engine, WORK, wish(reference, "CASE_MANAGER_CARE", EVALUATION));
        walk.moveTo(LocalDate.of(2026, 7, 8)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_REQUEST_OVERDUE")).isEqualTo(1);
        assertThat(walk.groupsOf("followUpLateRequest")).containsExactly("VDAB_MANAGER");
        assertThat(dueOf("followUpLateRequest")).isEqualTo("2026-07-15");
        walk.submit("followUpLateRequest", Map.of("agreement", "De teamleider beslist morgen"));
        assertThatThrownBy(() -> walk.submit("decideOtherCare", Map.of("requestOutcome", "REFUSED")))
                .isInstanceOf(Refusal.class).hasMessageContaining("Waarom niet?");
        walk.submit("decideOtherCare", refused());
        assertThat(walk.openTasks()).noneMatch(task -> task.contains("Other"));
        assertThat(teams.of(reference).caseManagerCare()).isEqualTo(CARE);
        assertThat(requests.of(reference).get(0).motivation()).startsWith("We proberen eerst");
        assertThat(timeline.count(reference, "OTHER_PERSON_REFUSED")).isEqualTo(1);
        ask(engine, WORK, wish(reference, "CASE_MANAGER_CARE", EVALUATION));
        walk.submit("decideOtherCare", granted()).submit("nameOtherCare",
                PlanningSteps.assignCare(PlanningSteps.CARE_BACKUP, member("people.fourth", "CASE_MANAGER_CARE.KEMPEN")));
        assertThat(walk.task("holdHandoverWork").getAssignee()).isEqualTo(WORK);
        assertThat(dueOf("holdHandoverWork")).as("21 July is a holiday").isEqualTo("2026-07-23");
        assertThat(teams.of(reference).backupCaseManagerCare()).isEqualTo("people.fourth");
        engine.getIdentityService().deleteUser("people.fourth");
    }

    @Test
    void aProviderIsChosenByTheCoordinatorWhoIsNotConcerned() {
        assertRefused(CARE, wish(reference, "CARE_PROVIDER", EVALUATION), "In deze rol werkt nog niemand");
        AllocationSteps.allocate(walk, EVALUATION);
        claim("registerWorkAction", "network_coordinator1.kempen");
        walk.submit("registerWorkAction", ExecutionSteps.executed(EVALUATION));
        ask(engine, "vdab_mediator1", wish(reference, "WORK_PROVIDER", EVALUATION));
        claim("decideOtherProvider", "network_coordinator1.kempen");
        assertThatThrownBy(() -> walk.submit("decideOtherProvider", granted()))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("Je begeleidt de deelnemer zelf.");
        claim("decideOtherProvider", "network_coordinator2.kempen");
        walk.submit("decideOtherProvider", granted());
        assertThatThrownBy(() -> walk.submit("nameOtherProvider", otherProvider(AllocationSteps.WORK_PROVIDER)))
                .as("who was asked away").isInstanceOf(Refusal.class).hasMessageContaining("niet in de lijst");
        walk.submit("nameOtherProvider", otherProvider("work_provider2.kempen"));
        assertThat(walk.task("registerWorkAction").getAssignee()).isEqualTo("work_provider2.kempen");
        assertThat(walk.task("registerCareAction").getAssignee()).isEqualTo(AllocationSteps.CARE_PROVIDER);
        walk.submit("holdHandoverWork", met(EVALUATION, "NOT_ASKED"))
                .submit("registerWorkAction", ExecutionSteps.executed(EVALUATION));
        assertThat(walk.task("registerWorkAction").getAssignee()).as("the next one too").isEqualTo("work_provider2.kempen");
        assertThat(timeline.count(reference, "PROVIDER_CHANGED")).isEqualTo(1);
    }

    private static Map<String, Object> otherProvider(String userId) {
        return Map.of("newProvider", userId, "firstAppointmentOn", EVALUATION.toString(), "weeklyHours", 2);
    }

    @Test
    void nobodyDecidesAboutOneselfOrAsksForACaseOfOthers() {
        ask(engine, WORK, wish(reference, "CASE_MANAGER_WORK", EVALUATION));
        claim("decideOtherWork", WORK);
        assertThatThrownBy(() -> walk.submit("decideOtherWork", granted()))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("De vraag gaat over jou.");
        claim("decideOtherWork", null);
        walk.submit("decideOtherWork", granted());
        assertThatThrownBy(() -> walk.submit("nameOtherWork", PlanningSteps.assignWork(WORK, THIRD)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("De deelnemer vroeg iemand anders");
        assertThatThrownBy(() -> walk.submit("nameOtherWork", PlanningSteps.assignWork(WORK_BACKUP, WORK_BACKUP)))
                .isInstanceOf(Refusal.class).hasMessageStartingWith("De back-up is dezelfde persoon");
        assertRefused(WORK, wish(reference, "CASE_MANAGER_WORK", EVALUATION), "Deze vraag loopt al.");
        for (String other : List.of(WORK_BACKUP, THIRD, "work_provider1.kempen", "team_lead_work1.kempen", "referrer1",
                "case_manager_work1.westhoek")) {
            assertRefused(other, wish(reference, "CASE_MANAGER_CARE", EVALUATION), "Dit traject is niet bij jou bekend.");
        }
        assertRefused(WORK, wish("AT-1999-000001", "CASE_MANAGER_CARE", EVALUATION), "Dit traject is niet bij jou bekend.");
    }

    @Test
    void whenTheTrajectoryEndsNothingOfItIsLeft() {
        ask(engine, WORK, wish(reference, "CASE_MANAGER_CARE", EVALUATION));
        ask(engine, WORK, wish(reference, "CASE_MANAGER_WORK", EVALUATION));
        walk.submit("decideOtherWork", granted())
                .submit("nameOtherWork", PlanningSteps.assignWork(THIRD, WORK_BACKUP));
        assertThat(walk.openTasks()).contains("decideOtherCare", "holdHandoverCare");
        StopSteps.propose(engine, CARE, StopSteps.longIllness(reference));
        walk.submit("decideEarlyStop", StopSteps.stop());
        consents.give(reference, new ConsentHolder(Role.CASE_MANAGER_WORK, THIRD), CARE);
        walk.submit("tellStopDecision", StopSteps.told()).runDueJobs();
        assertThat(walk.isOver()).isTrue();
        assertRefused(CARE, wish(reference, "CASE_MANAGER_WORK", EVALUATION), "Dit traject is al beëindigd.");
    }

    private void assertRefused(String userId, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> ask(engine, userId, form)).as(userId).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message);
    }

    private Set<FilePart> seenBy(String userId) {
        return access.readable(readers.of(userId), reference, Right.READ);
    }

    private LocalDate dueOf(String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }

    private void claim(String task, String userId) {
        engine.getTaskService().setAssignee(walk.task(task).getId(), userId);
    }

    private String member(String userId, String group) {
        if (engine.getIdentityService().createUserQuery().userId(userId).count() == 0) {
            User user = engine.getIdentityService().newUser(userId);
            user.setPassword("tandem");
            engine.getIdentityService().saveUser(user);
        }
        engine.getIdentityService().createMembership(userId, group);
        return userId;
    }

    private String form(String task, String reader) {
        engine.getIdentityService().setAuthentication(reader, readers.of(reader).groups());
        try (InputStream form = engine.getFormService().getDeployedTaskForm(walk.task(task).getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
