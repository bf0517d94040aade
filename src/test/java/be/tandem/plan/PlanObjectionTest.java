package be.tandem.plan;

import static be.tandem.process.planning.PlanningSteps.accepted;
import static be.tandem.process.planning.PlanningSteps.assignCare;
import static be.tandem.process.planning.PlanningSteps.assignWork;
import static be.tandem.process.planning.PlanningSteps.careExplored;
import static be.tandem.process.planning.PlanningSteps.cosigned;
import static be.tandem.process.planning.PlanningSteps.planned;
import static be.tandem.process.planning.PlanningSteps.signed;
import static be.tandem.process.planning.PlanningSteps.workExplored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.Reader;
import be.tandem.calendar.BelgianTime;
import be.tandem.calendar.DutchDate;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.planning.Referred;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** P7: who does not agree on the page brings the plan back to the meeting, with reasons, whatever task was open. */
@TandemTest
class PlanObjectionTest {

    private static final Reader WORK = new Reader(PlanningSteps.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader CARE = new Reader(PlanningSteps.CARE, List.of("CASE_MANAGER_CARE.KEMPEN"));

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private PlanAgreements agreements;
    @Autowired
    private PlanDesk desk;
    @Autowired
    private PlanDrafts drafts;
    @Autowired
    private PlanViews views;
    @LocalServerPort
    private int port;
    private final LocalDate today = LocalDate.now(BelgianTime.ZONE);
    private Walk walk;
    private String reference;

    @BeforeEach
    void discussed() {
        LocalDate initiated = today.minusDays(10);
        reference = new RunningTrajectory(engine, trajectories, database).initiatedOn(today.minusDays(40), initiated);
        Referred.insert(database, reference, initiated);
        engine.getRuntimeService().createProcessInstanceByKey("activationTrajectory").businessKey(reference)
                .setVariables(Map.of("reference", reference, "regulationGeneration", "GEN2", "region", "KEMPEN",
                        "geinitieerdOn", BelgianTime.startOf(initiated)))
                .startBeforeActivity("tandemPlanning").execute();
        walk = new Walk(engine, reference).submit("assignCaseManagerWork", assignWork())
                .submit("assignCaseManagerCare", assignCare()).submit("holdFirstConversation", accepted(initiated))
                .submit("exploreWork", workExplored()).submit("exploreCare", careExplored());
        ClockUtil.reset();
        walk.submit("holdPlanMeeting", planned(today));
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void theParticipantDoesNotAgreeOnThePageAndTheNextVersionIsWrittenThere() {
        try (PersonAtPages work = PersonAtPages.login(port, PlanningSteps.WORK)) {
            Page page = work.page();
            moreTime();
            work.open("/dossier/" + reference + "/plan");
            assertThat(page.locator("main").innerText()).contains("is er meer tijd voor het plan, tot "
                    + DutchDate.inFull(today.minusDays(10).plusWeeks(8)), "Een opname van drie weken");
            assertThat(page.getByText("Plan ondertekenen", new Page.GetByTextOptions().setExact(true)).getAttribute("href"))
                    .as("straight to the open task").endsWith("/#/?task=" + walk.task("signPlan").getId());
            work.open("/dossier/" + reference + "/plan/ondertekenen");
            page.getByText("De deelnemer gaat niet akkoord").click();
            page.evaluate("document.querySelector('#redenen-PARTICIPANT').required = false");
            page.fill("#redenen-PARTICIPANT", "  ");
            page.locator("details[open] button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("Schrijf waarom");
            work.isAccessible("plan-disagree-refused");
            page.fill("#redenen-PARTICIPANT", "Te snel op stage");
            page.locator("details[open] button").click();
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("Bewaard. Het plan gaat terug naar het overleg.");
            assertThat(page.locator("main").innerText()).contains("niet akkoord, terug naar het overleg", "Te snel op stage",
                    "Wannes Zilverberk", "Begin een nieuwe versie");
            work.isAccessible("plan-objected");
            assertThat(walk.openTasks()).containsExactly("holdPlanMeeting");
            page.getByText("Begin een nieuwe versie").click();
            assertThat(page.locator("main").innerText()).contains("Versie 2, in opmaak", "Meubels herstellen",
                    "Plan samen opmaken");
        }
        assertThat(FormText.of(engine, walk.task("holdPlanMeeting"))).as("the reasons stay in sight while the next version is written")
                .contains("Versie 1: niet akkoord", "Te snel op stage");
        walk.submit("holdPlanMeeting", Map.of("meetingOn", today.toString(), "participantPresent", true, "planReady", true));
        assertThat(walk.openTasks()).containsExactly("signPlan");
    }

    @Test
    void aCasemanagerDoesNotAgreeWhileTheOtherOnesTaskIsOpenOrWhenThreeSigned() {
        walk.submit("signPlan", signed(today));
        disagree(CARE, Signer.CASE_MANAGER_CARE);
        assertThat(walk.openTasks()).containsExactly("holdPlanMeeting");
        walk.submit("holdPlanMeeting", planned(today)).submit("signPlan", signed(today)).submit("cosignPlan", cosigned());
        assertThat(walk.openTasks()).containsExactly("submitPlan");
        assertThatThrownBy(() -> disagree(WORK, Signer.CASE_MANAGER_CARE)).isInstanceOf(Refusal.class)
                .hasMessageContaining("eigen aanmelding");
        disagree(WORK, Signer.CASE_MANAGER_WORK);
        assertThat(walk.openTasks()).containsExactly("holdPlanMeeting");
        assertThat(views.numbers(WORK, reference)).containsExactly(2, 1);
    }

    @Test
    void aSignatureWithRemarksIsASignature() {
        agreements.sign(WORK, reference, new PageSignature(Signer.PARTICIPANT, fingerprint(), "Liever in de voormiddag",
                SignatureMethod.ON_PAPER, "Wannes Zilverberk", today, false));
        assertThat(views.draft(WORK, reference).orElseThrow().signatures()).singleElement().satisfies(signed -> {
            assertThat(signed.answer()).isEqualTo("ondertekend met opmerkingen");
            assertThat(signed.remarks()).isEqualTo("Liever in de voormiddag");
        });
        assertThat(walk.openTasks()).containsExactly("signPlan");
    }

    @Test
    void aPlanThatWasDiscussedIsNotPutAwayButGoesBackWithReasons() {
        assertThat(drafts.mayBeDiscarded(reference)).isFalse();
        assertThatThrownBy(() -> drafts.discard(reference, "Toch niet", PlanningSteps.WORK)).isInstanceOf(Refusal.class)
                .hasMessageContaining("al samen besproken");
        disagree(WORK, Signer.CASE_MANAGER_WORK);
        desk.begin(reference, PlanningSteps.WORK);
        assertThat(drafts.mayBeDiscarded(reference)).as("not discussed yet").isTrue();
    }

    /** Two weeks more than six after the first conversation (H8). */
    private void moreTime() {
        Walk.start(engine, "planExtension", PlanningSteps.WORK, WORK.groups(), Map.of("trajectory", reference,
                "motivation", "Een opname van drie weken", "participantKnows", true));
    }

    private void disagree(Reader by, Signer as) {
        agreements.sign(by, reference, new PageSignature(as, fingerprint(), "De kinesist ontbreekt", null, null, null, true));
    }

    private String fingerprint() {
        return views.draft(WORK, reference).orElseThrow().fingerprint();
    }
}
