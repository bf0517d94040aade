package be.tandem.process.aftercare;

import static be.tandem.process.aftercare.AfterCareSteps.chased;
import static be.tandem.process.aftercare.AfterCareSteps.employed;
import static be.tandem.process.aftercare.AfterCareSteps.meetingHeld;
import static be.tandem.process.aftercare.AfterCareSteps.meetingPlanned;
import static be.tandem.process.aftercare.AfterCareSteps.meetingWaived;
import static be.tandem.process.aftercare.AfterCareSteps.plan;
import static be.tandem.process.aftercare.AfterCareSteps.planWithout;
import static be.tandem.process.aftercare.AfterCareSteps.step;
import static be.tandem.process.closing.ClosingSteps.advice;
import static be.tandem.process.closing.ClosingSteps.agree;
import static be.tandem.process.closing.ClosingSteps.contribution;
import static be.tandem.process.closing.ClosingSteps.finalReport;
import static be.tandem.process.closing.ClosingSteps.noConversation;
import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.closing.Closings;
import be.tandem.dossier.ExampleCase;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanInForce;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.process.planning.Referred;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.protection.Sealed;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import be.tandem.web.PersonAtPages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** P24, P25, H13, N9, N19: nobody is closed into a void, and VDAB takes the next step in ten working days. */
@TandemTest
class BeforeClosingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    /** Ten working days after Tuesday 1 June 2027. */
    private static final LocalDate TEN_WORKING_DAYS = LocalDate.of(2027, 6, 15);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Closings closings;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ApplicationContext application;
    @LocalServerPort
    private int port;
    private RunningTrajectory running;
    private String reference;
    private Walk walk;

    @BeforeEach
    void startClosing() {
        running = new RunningTrajectory(engine, trajectories, database);
        reference = running.bezigSince(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2));
        walk = running.atPhase("closing", reference).moveTo(TODAY);
        walk.submit("writeFinalReport", finalReport()).submit("contributeFinalReport", contribution());
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void paidWorkWithoutAJobAsksForAMeetingThenEveryoneGetsAPlan() {
        Referred.insert(database, reference, LocalDate.of(2026, 1, 5));
        PlanInForce.write(application, reference, LocalDate.of(2026, 3, 2));
        adviceIs("REC");
        assertThat(walk.openTasks()).containsExactly("arrangeBridgeToWork");
        assertThat(FormText.of(engine, walk.task("arrangeBridgeToWork"))).as("N19: begins with what the plan says")
                .contains("\"defaultValue\":\"" + PlanInForce.BRIDGE + "\"");
        assertThat(walk.task("arrangeBridgeToWork").getAssignee()).isEqualTo(WORK);
        assertThat(due("arrangeBridgeToWork")).isEqualTo(TEN_WORKING_DAYS);
        assertRefused("arrangeBridgeToWork", meetingPlanned(TODAY.minusDays(1)), "Een gepland overleg kan niet in het verleden");
        assertRefused("arrangeBridgeToWork", meetingHeld(TODAY.plusDays(1)), "Een overleg dat al gebeurde, kan niet in de toekomst");
        refusesWithout("arrangeBridgeToWork", meetingPlanned(TODAY), "bridge", "meeting", "meetingOn");
        refusesWithout("arrangeBridgeToWork", meetingWaived(), "waiverReason");
        assertThatThrownBy(() -> closings.close(reference)).as("H13").hasMessageStartingWith("Er is nog geen afsluitend gesprek");
        walk.submit("arrangeBridgeToWork", meetingPlanned(TODAY.plusDays(7)));

        assertThat(walk.task("draftAfterCarePlan").getAssignee()).isEqualTo(CARE);
        assertThat(due("draftAfterCarePlan")).isEqualTo(TEN_WORKING_DAYS);
        refusesWithout("draftAfterCarePlan", plan(), "continuingCare", "contactPersons", "coach", "coachContinues");
        refusesWithout("draftAfterCarePlan", planWithout(), "reasonWithout");
        walk.submit("draftAfterCarePlan", plan()).submit("holdClosingConversation", noConversation());
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.AFGESLOTEN);
        assertThat(timeline.count(reference, "BRIDGE_TO_WORK_ARRANGED")).isEqualTo(1);
        assertThat(timeline.count(reference, "AFTER_CARE_PLANNED")).isEqualTo(1);
        assertThat(new EngineRows(database).holding(List.of("tuinbedrijven", "psycholoog", "Liefst bellen"))).isEmpty();
        assertThat(database.queryForList("select bridge from bridge_to_work", String.class)).noneMatch(text -> text.contains("tuin"));
    }

    @Test
    void closureIsBlockedWithoutBridgeAndPlanWhateverTheDiagramSays() {
        adviceIs("REC");
        heldWithoutTheTasks();
        assertThatThrownBy(() -> closings.close(reference)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Het advies is betaald werk, en de brug naar werk is nog niet geregeld.");
        walk.submit("arrangeBridgeToWork", employed());
        assertThatThrownBy(() -> closings.close(reference)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Er is nog geen nazorgplan.");
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.BEZIG);
    }

    @Test
    void aTrajectoryFromBeforeTheseRulesClosesAsItsOwnDiagramSays() {
        adviceIs("AMA_SE");
        heldWithoutTheTasks();
        database.update("insert into trajectory_before_after_care values (?)", reference);
        closings.close(reference);
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.AFGESLOTEN);
    }

    @Test
    void theMediatorTakesTheNextStepInTenWorkingDays() {
        adviceIs("CMW");
        walk.submit("arrangeBridgeToWork", meetingHeld(TODAY)).submit("draftAfterCarePlan", plan())
                .submit("holdClosingConversation", noConversation());
        assertThat(walk.isOver("activationTrajectory")).as("follow-up and after-care live on").isTrue();
        assertThat(walk.openTasks()).containsExactly("arrangeFollowUp");
        assertThat(walk.groupsOf("arrangeFollowUp")).containsExactly("VDAB_MEDIATOR");
        assertThat(due("arrangeFollowUp")).isEqualTo(TEN_WORKING_DAYS);
        assertThat(walk.timerDue("followUpTermPassed")).isEqualTo(TEN_WORKING_DAYS);
        assertThat(FormText.of(engine, walk.task("arrangeFollowUp"))).contains("Collectief maatwerk", "gehouden, 01/06/2027",
                "Coach die meegaat").doesNotContain("tuinbedrijven", "psycholoog");
        assertRefused("arrangeFollowUp", step("GBO"), "“Welke stap is gezet?” heeft een waarde die niet in de lijst staat");
        refusesWithout("arrangeFollowUp", Map.of("followUpStep", "OTHER"), "explanation");

        walk.moveTo(TEN_WORKING_DAYS).runDueJobs();
        assertThat(walk.openTasks()).as("the last day counts in full").containsExactly("arrangeFollowUp");
        walk.moveTo(TEN_WORKING_DAYS.plusDays(1)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_FOLLOW_UP_OVERDUE")).isEqualTo(1);
        assertThat(walk.groupsOf("chaseFollowUp")).containsExactly("VDAB_MANAGER");
        assertThat(due("chaseFollowUp")).isEqualTo("2027-06-23");
        walk.submit("chaseFollowUp", chased());
        assertThat(walk.openTasks()).containsExactly("arrangeFollowUp");
        walk.submit("arrangeFollowUp", step("PARTNER_MEDIATION"));
        assertThat(walk.isOver("followUp")).isTrue();
        assertThat(timeline.count(reference, "FOLLOW_UP_ARRANGED")).isEqualTo(1);
    }

    @Test
    void thePageIsForTheCasemanagersOnly() {
        reference = new ExampleCase(engine, trajectories).closed().reference();
        try (PersonAtPages care = PersonAtPages.login(port, CARE)) {
            assertThat(care.open("/dossier/" + reference + "/nazorg")).isEqualTo(200);
            assertThat(care.page().locator("main").innerText()).contains("psycholoog", "Liefst bellen op dinsdag",
                    "De bemiddelaar neemt het over", "niet nodig", "samen met de deelnemer");
            care.isAccessible("nazorg");
        }
        for (String other : List.of("vdab_mediator1", "team_lead_work1.kempen", "network_coordinator1.kempen", "referrer1",
                "work_provider1.kempen", "case_manager_work2.kempen", "case_manager_care1.midwest", "vdab_manager1", "admin1")) {
            assertThat(DoorClient.person("http://localhost:" + port, other, "tandem")
                    .get("/dossier/" + reference + "/nazorg").statusCode()).as(other).isEqualTo(403);
        }
    }

    @Test
    void whoHasAJobNeedsNoMediationAndWhatStillHungEndsWithTheStep() {
        adviceIs("IMW");
        walk.submit("arrangeBridgeToWork", employed()).submit("draftAfterCarePlan", planWithout())
                .submit("holdClosingConversation", noConversation());
        assertThat(walk.isOver("followUp")).as("only the outflow is measured").isTrue();
        assertThat(walk.openTasks()).isEmpty();
    }

    @Test
    void theTaskOfTheLeadEndsWithTheStep() {
        adviceIs("GEEN_ADVIES");
        walk.submit("draftAfterCarePlan", planWithout()).submit("holdClosingConversation", noConversation());
        walk.moveTo(TEN_WORKING_DAYS.plusDays(1)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("arrangeFollowUp", "chaseFollowUp");
        Map<String, Object> decided = step("MEDIATOR_DECIDES");
        decided.put("explanation", "Eerst rust, in het najaar een opleiding");
        walk.submit("arrangeFollowUp", decided);
        assertThat(walk.openTasks()).isEmpty();
    }

    @Test
    void anEarlyStopHasNoFollowUpAndNoneCanBeStartedByHand() {
        StopSteps.propose(engine, WORK, StopSteps.longIllness(reference));
        walk.submit("decideEarlyStop", StopSteps.stop()).submit("tellStopDecision", StopSteps.told()).runDueJobs();
        assertThat(walk.isOver()).isTrue();
        assertThatThrownBy(() -> database.update("insert into taken_step values (?, 'OTHER', 'x', 'x', now(), 'x')", reference))
                .hasMessageContaining("is not AFGESLOTEN");
        for (String user : List.of(WORK, "vdab_mediator1", "vdab_manager1", "referrer1", "admin1")) {
            assertThat(DoorClient.person("http://localhost:" + port, user, "tandem")
                    .call("POST", "/process-definition/key/followUp/submit-form", "{\"businessKey\":\"" + reference + "\"}")
                    .statusCode()).as(user).isEqualTo(403);
        }
    }

    private void adviceIs(String code) {
        walk.submit("formulateAdvice", advice(code)).submit("agreeAdvice", agree());
    }

    /** As a diagram without the tasks of this step would leave the file. */
    private void heldWithoutTheTasks() {
        database.update("insert into closing_conversation (reference, reason_not_held, recorded_on, recorded_by) "
                + "values (?, ?, ?, ?)", reference, Sealed.text("Niet gekomen"), TODAY, WORK);
    }

    private void refusesWithout(String task, Map<String, Object> complete, String... fields) {
        for (String field : fields) {
            Map<String, Object> form = new HashMap<>(complete);
            form.remove(field);
            assertThatThrownBy(() -> walk.submit(task, form)).as(field).isInstanceOf(Refusal.class);
        }
    }

    private void assertRefused(String task, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> walk.submit(task, form)).isInstanceOf(Refusal.class).hasMessageStartingWith(message);
        assertThat(walk.openTasks()).contains(task);
    }

    private LocalDate due(String task) {
        return BelgianTime.dayOf(walk.task(task).getDueDate());
    }
}
