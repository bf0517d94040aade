package be.tandem.process.trajectory;

import static be.tandem.process.trajectory.RunningTrajectory.CARE;
import static be.tandem.process.trajectory.RunningTrajectory.WORK;
import static be.tandem.process.trajectory.StopSteps.employed;
import static be.tandem.process.trajectory.StopSteps.goOn;
import static be.tandem.process.trajectory.StopSteps.longIllness;
import static be.tandem.process.trajectory.StopSteps.obligationsNotMet;
import static be.tandem.process.trajectory.StopSteps.propose;
import static be.tandem.process.trajectory.StopSteps.stop;
import static be.tandem.process.trajectory.StopSteps.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.internship.InternshipFile;
import be.tandem.privacy.EngineRows;
import be.tandem.process.Walk;
import be.tandem.process.aftercare.AfterCareSteps;
import be.tandem.process.closing.ClosingSteps;
import be.tandem.process.internship.InternshipSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.stop.EarlyStops;
import be.tandem.stop.StopTellings;
import be.tandem.team.OwnTrajectories;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** P17: a casemanager proposes, VDAB decides, in every phase after acceptance. */
@TandemTest
class EarlyStopTest {

    private static final LocalDate APPLIED = LocalDate.of(2026, 1, 5);
    private static final LocalDate BEZIG = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private EarlyStops stops;
    @Autowired
    private StopTellings tellings;
    @Autowired
    private Timeline timeline;
    @Autowired
    private OwnTrajectories ownTrajectories;
    @Autowired
    private InternshipFile internships;
    @Autowired
    private JdbcTemplate database;
    private RunningTrajectory running;

    @BeforeEach
    void prepare() {
        running = new RunningTrajectory(engine, trajectories, database);
    }

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tandemPlanning", "execution", "closing"})
    void vdabStopsATrajectoryInEveryPhaseAfterAcceptance(String phase) {
        String reference = phase.equals("tandemPlanning") ? running.acceptedOn(APPLIED, BEZIG)
                : running.bezigSince(APPLIED, BEZIG);
        Walk walk = running.atPhase(phase, reference).moveTo(TODAY);
        propose(engine, CARE, longIllness(reference));
        assertThat(walk.groupsOf("decideEarlyStop")).containsExactly("VDAB_MANAGER");
        assertThat(BelgianTime.dayOf(walk.task("decideEarlyStop").getDueDate())).isEqualTo("2026-09-21");
        assertThat(walk.openTasks()).as("the phase runs on").hasSizeGreaterThan(1);
        walk.submit("decideEarlyStop", stop());
        assertThat(walk.openTasks()).as("all that is left").containsExactly("tellStopDecision");
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.VERVROEGD_STOPGEZET);
        assertThat(trajectories.get(reference).endedOn()).isEqualTo(TODAY);
        assertThat(walk.submit("tellStopDecision", told()).isOver()).isTrue();
        assertThat(new EngineRows(database).holding(List.of("Langdurig opgenomen", "An Voorbeeld")))
                .isEmpty();
    }

    @Test
    void whenVdabRefusesTheTrajectoryGoesOnAndAnotherProposalIsPossible() {
        String reference = running.bezigSince(APPLIED, BEZIG);
        Walk walk = running.atPhase("closing", reference).moveTo(TODAY);
        propose(engine, WORK, longIllness(reference));
        walk.submit("decideEarlyStop", goOn());
        assertThat(walk.openTasks()).containsExactly("contributeFinalReport", "writeFinalReport");
        assertThat(timeline.count(reference, "EARLY_STOP_REFUSED")).isEqualTo(1);
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.BEZIG);
        propose(engine, WORK, obligationsNotMet(reference, TODAY.minusDays(14), TODAY.minusDays(7)));
        assertRefused(WORK, longIllness(reference), "Voor dit traject ligt al een voorstel bij VDAB.");
        assertThat(walk.openTasks()).contains("decideEarlyStop");
    }

    @Test
    void aDecisionThatIsLateGoesToTheTeamLeadAndStaysToBeTaken() {
        Walk walk = new CasesInPhases(engine).stopAsked();
        String reference = walk.reference();
        assertThat(walk.timerDue("stopDecisionOverdue")).as("ten working days, over Easter Monday").isEqualTo("2026-04-15");
        walk.moveTo(LocalDate.of(2026, 4, 16)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_STOP_DECISION_OVERDUE")).isEqualTo(1);
        assertThat(walk.openTasks()).contains("decideEarlyStop");
        assertThat(walk.groupsOf("followUpLateStopDecision")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(BelgianTime.dayOf(walk.task("followUpLateStopDecision").getDueDate())).as("five working days")
                .isEqualTo("2026-04-23");
        assertThat(FormText.of(engine, walk.task("followUpLateStopDecision"))).contains("stelde op 31/03/2026 voor")
                .doesNotContain("Langdurig");
        walk.submit("followUpLateStopDecision", StopSteps.agreedWithVdab());
        assertThat(FormText.of(engine, walk.task("decideEarlyStop"))).contains("VDAB beslist morgen");
        assertThat(new EngineRows(database).holding(List.of("VDAB beslist morgen"))).isEmpty();
        walk.submit("decideEarlyStop", stop());
        assertThat(trajectories.get(reference).status()).isEqualTo(TrajectoryStatus.VERVROEGD_STOPGEZET);
    }

    @Test
    void theTaskOfTheTeamLeadVanishesWithTheLateDecision() {
        String reference = running.bezigSince(APPLIED, BEZIG);
        Walk walk = running.atPhase("closing", reference).moveTo(TODAY);
        propose(engine, CARE, longIllness(reference));
        walk.moveTo(LocalDate.of(2026, 9, 22)).runDueJobs().submit("decideEarlyStop", goOn());
        assertThat(walk.openTasks()).containsExactly("contributeFinalReport", "writeFinalReport");
    }

    /** The employer counts on somebody who does not come any more; what was only agreed ends too. */
    @Test
    void anInternshipEndsWithTheTrajectoryAndTheEmployerHearsIt() {
        Walk walk = new CasesInPhases(engine).stopAsked();
        String reference = walk.reference();
        LocalDate today = CasesInPhases.BEZIG;
        engine.getRuntimeService().startProcessInstanceByKey("internship", reference,
                Map.of("reference", reference, "regulationGeneration", "GEN2", "region", "KEMPEN"));
        walk.submit("searchInternship", InternshipSteps.found())
                .submit("agreeInternship", InternshipSteps.signed(today, today.plusDays(14), today.plusMonths(2)));
        walk.moveTo(today.plusDays(30)).submit("decideEarlyStop", stop());
        assertThat(walk.openTasks()).as("the internship's own tasks are gone").containsExactly("tellEmployerOfStop", "tellStopDecision");
        assertThat(walk.task("tellEmployerOfStop").getAssignee()).as("no provider accepted").isEqualTo(WORK);
        assertThat(BelgianTime.dayOf(walk.task("tellEmployerOfStop").getDueDate())).as("two working days, after the first of May")
                .isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(internships.of(reference)).singleElement().satisfies(internship -> {
            assertThat(internship.endedOn()).isEqualTo(today.plusDays(30));
            assertThat(internship.earlyEndReason()).isEqualTo("het traject is stopgezet");
        });
        assertThat(timeline.count(reference, "INTERNSHIP_STOPPED")).isEqualTo(1);
        assertThat(FormText.of(engine, walk.task("tellEmployerOfStop"))).contains("Fietsatelier", "gestopt op",
                "Wannes Zilverberk").doesNotContain("Langdurig", "INSZ", "Adres");
        assertThatThrownBy(() -> walk.submit("tellEmployerOfStop", StopSteps.employerTold(today)))
                .isInstanceOf(Refusal.class).hasMessageContaining("vóór de stopzetting");
        walk.submit("tellEmployerOfStop", StopSteps.employerTold(today.plusDays(30))).submit("tellStopDecision", told());
        assertThat(walk.isOver()).isTrue();
        assertThat(new EngineRows(database).holding(List.of("Stond graag vooraan"))).isEmpty();
    }

    /** No final advice afterwards: the database itself refuses it. */
    @Test
    void afterAnEarlyStopNoAdviceCanBeAttached() {
        String reference = running.bezigSince(APPLIED, BEZIG);
        Walk walk = running.atPhase("closing", reference).moveTo(TODAY);
        walk.submit("writeFinalReport", ClosingSteps.finalReport())
                .submit("contributeFinalReport", ClosingSteps.contribution())
                .submit("formulateAdvice", ClosingSteps.advice("REC"));
        propose(engine, WORK, longIllness(reference));
        walk.submit("decideEarlyStop", stop());
        assertThat(walk.openTasks()).as("nobody can agree with it any more").containsExactly("tellStopDecision");
        assertThatThrownBy(() -> database.update("update final_advice set state = 'AGREED' where reference = ?", reference))
                .hasMessageContaining("its advice cannot change");
    }

    /** Motivation, way to complain and whom to turn to: the casemanager brings them, and may open the file for it. */
    @Test
    void theCasemanagerTellsTheParticipantAndALeadSeesToIt() {
        Walk walk = new CasesInPhases(engine).stopAsked();
        String reference = walk.reference();
        walk.submit("decideEarlyStop", stop());
        assertThat(walk.task("tellStopDecision").getAssignee()).isEqualTo(PlanningSteps.WORK);
        assertThat(BelgianTime.dayOf(walk.task("tellStopDecision").getDueDate())).as("five working days, over Easter Monday")
                .isEqualTo("2026-04-08");
        assertThat(walk.timerDue("stopTellingOverdue")).isEqualTo("2026-04-08");
        assertThat(FormText.of(engine, walk.task("tellStopDecision"))).contains("Te weinig informatie voor een advies",
                "langdurige ziekte", "An Voorbeeld", "/dossier/" + reference + "/stopbrief.pdf").doesNotContain("opgenomen");
        walk.moveTo(LocalDate.of(2026, 4, 9)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_STOP_NOT_TOLD")).isEqualTo(1);
        assertThat(walk.groupsOf("followUpStopNotTold")).containsExactly("TEAM_LEAD_WORK.KEMPEN");
        assertThat(BelgianTime.dayOf(walk.task("followUpStopNotTold").getDueDate())).isEqualTo("2026-04-16");
        assertThat(FormText.of(engine, walk.task("followUpStopNotTold"))).contains("besliste op 31/03/2026")
                .doesNotContain("Te weinig", "ziekte");
        walk.submit("followUpStopNotTold", StopSteps.agreedToTell());
        Map<String, Object> tooEarly = new HashMap<>(told());
        tooEarly.put("toldOn", "2026-03-30");
        assertThatThrownBy(() -> walk.submit("tellStopDecision", tooEarly)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Deze datum ligt vóór de beslissing");
        walk.submit("tellStopDecision", told());
        assertThat(walk.isOver()).isTrue();
        assertThat(tellings.of(reference)).hasValueSatisfying(told -> {
            assertThat(told.on()).isEqualTo("2026-04-09");
            assertThat(told.how()).isEqualTo("in een gesprek, met de brief erbij");
        });
        assertThat(timeline.count(reference, "STOP_TOLD")).isEqualTo(1);
        assertThat(new EngineRows(database).holding(List.of("Had het verwacht", "An belt morgen zelf"))).isEmpty();
    }

    @Test
    void theTaskOfTheLeadVanishesWhenTheParticipantWasTold() {
        Walk walk = new CasesInPhases(engine).stopAsked().submit("decideEarlyStop", stop());
        walk.moveTo(LocalDate.of(2026, 4, 9)).runDueJobs();
        assertThat(walk.openTasks()).containsExactly("followUpStopNotTold", "tellStopDecision");
        assertThat(walk.submit("tellStopDecision", told()).isOver()).isTrue();
    }

    /** What runs beside the trajectory with the same reference says in its diagram whether it ends too. */
    @Test
    void whatRunsBesideTheTrajectoryEndsWithItUnlessItLivesOn() {
        String reference = running.bezigSince(APPLIED, BEZIG);
        Walk walk = running.atPhase("closing", reference).moveTo(TODAY);
        String other = running.bezigSince(APPLIED, BEZIG);
        Walk elsewhere = SideProcesses.start(engine, other);
        SideProcesses.start(engine, reference);
        assertThat(walk.openTasks()).contains("besideThatEnds", "besideThatLivesOn");
        propose(engine, CARE, longIllness(reference));
        walk.submit("decideEarlyStop", stop());
        assertThat(walk.openTasks()).contains("besideThatLivesOn").doesNotContain("besideThatEnds", "writeFinalReport");
        assertThat(elsewhere.openTasks()).as("of somebody else").contains("besideThatEnds");
    }

    @Test
    void groundANeedsTwoAttemptsAndTheHearingOfTheParticipant() {
        String reference = running.bezigSince(APPLIED, BEZIG);
        running.atPhase("closing", reference).moveTo(TODAY);
        Map<String, Object> form = obligationsNotMet(reference, TODAY.minusDays(7), TODAY.minusDays(7));
        assertRefused(WORK, form, "De tweede poging moet na de eerste komen.");
        Map<String, Object> heardTooSoon = obligationsNotMet(reference, TODAY.minusDays(14), TODAY.minusDays(7));
        heardTooSoon.put("heardOn", TODAY.minusDays(8).toString());
        assertRefused(WORK, heardTooSoon, "Hoor de deelnemer na de tweede poging.");
        for (String part : List.of("attempts", "outreachOn", "heardOn", "firstAttemptOn", "secondAttemptOn")) {
            Map<String, Object> without = obligationsNotMet(reference, TODAY.minusDays(14), TODAY.minusDays(7));
            without.remove(part);
            assertRefused(WORK, without, "“");
        }
        form.remove("hearing");
        assertRefused(WORK, form, "“Wat zei de deelnemer?” is verplicht");
        Map<String, Object> other = longIllness(reference);
        other.put("hearing", "x");
        assertRefused(WORK, other, "“Wat zei de deelnemer?” hoort niet bij");
    }

    @Test
    void groundDSaysSinceWhenTheParticipantWorks() {
        String reference = running.bezigSince(APPLIED, BEZIG);
        LocalDate accepted = trajectories.get(reference).aanvaardOn();
        Walk walk = running.atPhase("closing", reference).moveTo(TODAY);
        Map<String, Object> without = employed(reference, TODAY);
        without.remove("firstWorkingDay");
        assertRefused(WORK, without, "“Eerste werkdag” is verplicht");
        assertRefused(WORK, employed(reference, accepted.minusDays(1)), "De eerste werkdag ligt vóór de start");
        assertRefused(WORK, employed(reference, LocalDate.of(2026, 10, 8)), "De eerste werkdag ligt te ver in de toekomst. "
                + "Kies ten laatste 07/10/2026");
        Map<String, Object> ill = longIllness(reference);
        ill.put("firstWorkingDay", TODAY.toString());
        assertRefused(WORK, ill, "“Eerste werkdag” hoort niet bij");
        propose(engine, WORK, employed(reference, LocalDate.of(2026, 10, 7)));
        walk.submit("decideEarlyStop", stop());
        assertThat(stops.decision(reference)).hasValueSatisfying(
                decision -> assertThat(decision.firstWorkingDay()).isEqualTo("2026-10-07"));
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("firstWorkingDay").count())
                .isZero();
    }

    @Test
    void onlyTheCaseManagersOfATrajectoryThatWasAcceptedPropose() {
        String reference = running.bezigSince(APPLIED, BEZIG);
        assertRefused("case_manager_work2.kempen", longIllness(reference), "“Welk traject?” heeft een waarde die niet");
        String ended = running.acceptedOn(APPLIED, BEZIG);
        trajectories.stop(ended);
        assertRefused(WORK, longIllness(ended), "“Welk traject?” heeft een waarde die niet");
    }

    @Test
    void theDossierItselfRefusesAnotherPersonATrajectoryThatWasNotAcceptedAndOneThatEnded() {
        String reference = running.initiatedOn(APPLIED, APPLIED);
        assertNotOwnUnderWay(reference, "case_manager_work2.kempen", "Dit kan alleen voor een traject waarvan je zelf");
        assertNotOwnUnderWay(reference, CARE, "Dit traject is nog niet aanvaard.");
        trajectories.refuse(reference);
        assertNotOwnUnderWay(reference, WORK, "Dit traject is al beëindigd.");
    }

    private void assertNotOwnUnderWay(String reference, String userId, String message) {
        assertThatThrownBy(() -> ownTrajectories.demandOwnUnderWay("trajectory", reference, userId))
                .isInstanceOf(Refusal.class).hasMessageStartingWith(message);
    }

    @Test
    void whoHasASharedAdviceClosesWithItInsteadOfStopping() {
        String reference = running.bezigSince(APPLIED, BEZIG);
        Walk walk = running.atPhase("closing", reference).moveTo(TODAY);
        walk.submit("writeFinalReport", ClosingSteps.finalReport())
                .submit("contributeFinalReport", ClosingSteps.contribution());
        propose(engine, WORK, longIllness(reference));
        AfterCareSteps.toConversation(walk.submit("formulateAdvice", ClosingSteps.advice("REC"))
                .submit("agreeAdvice", ClosingSteps.agree()));
        assertThatThrownBy(() -> walk.submit("decideEarlyStop", stop())).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Er is al een gezamenlijk eindadvies.");
        assertThatThrownBy(() -> walk.submit("holdClosingConversation", ClosingSteps.noConversation()))
                .isInstanceOf(Refusal.class).hasMessageContaining("Wacht op die beslissing.");
        walk.submit("decideEarlyStop", goOn());
        assertRefused(WORK, longIllness(reference), "Er is al een gezamenlijk eindadvies.");
        walk.submit("holdClosingConversation", ClosingSteps.noConversation());
        assertThat(walk.isOver("activationTrajectory")).isTrue();
    }

    private void assertRefused(String userId, Map<String, Object> form, String message) {
        assertThatThrownBy(() -> propose(engine, userId, form)).isInstanceOf(Refusal.class)
                .hasMessageStartingWith(message);
    }
}
