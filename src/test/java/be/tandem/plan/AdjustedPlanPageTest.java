package be.tandem.plan;

import static be.tandem.process.execution.ExecutionSteps.adjustment;
import static be.tandem.process.execution.ExecutionSteps.evaluation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tandem.TandemTest;
import be.tandem.access.Reader;
import be.tandem.dossier.ExampleCase;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** P13, P7: a next version on the page: compared, put away, brought in force; the task asks nothing a second time (H15). */
@TandemTest
class AdjustedPlanPageTest {

    private static final Reader WORK = new Reader(ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"));

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private Timeline timeline;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private PlanDesk desk;
    @Autowired
    private PlanViews views;
    @Autowired
    private PlanDrafts drafts;
    @Autowired
    private PlanAgreements agreements;
    @LocalServerPort
    private int port;
    private Walk walk;
    private String reference;
    private String plan;

    @BeforeEach
    void aPlanInForceAndADraft() {
        walk = new ExampleCase(engine, trajectories).execution().walk();
        reference = walk.reference();
        plan = "/dossier/" + reference + "/plan";
        PlanInForce.write(application, reference, ExampleCase.BEZIG);
        desk.begin(reference, ExampleCase.WORK);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aDraftIsPutAwayWithAReasonAndStaysReadable() {
        anExtraAction();
        try (PersonAtPages work = PersonAtPages.login(port, ExampleCase.WORK)) {
            Page page = work.page();
            work.open(plan);
            page.getByText("Dit ontwerp wegleggen").click();
            page.evaluate("document.querySelector('#reason').required = false");
            page.locator("main button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("Schrijf waarom");
            work.isAccessible("plan-discard-refused");
            page.fill("#reason", "Het atelier sluit");
            page.locator("main button").click();
            assertThat(page.locator("main").innerText()).contains("Het ontwerp is weggelegd", "Versie 1, aangemeld",
                    "Begin een nieuwe versie").doesNotContain("Fiets herstellen");
            assertThat(work.open(plan + "?versie=2")).isEqualTo(200);
            assertThat(page.locator("main").innerText()).contains("Versie 2, weggelegd", "Het atelier sluit", "Fiets herstellen")
                    .doesNotContain("Begin een nieuwe versie", "Aanpassen");
            work.isAccessible("plan-discarded");
            assertThat(work.open(plan + "/wegleggen")).isEqualTo(404);
        }
        assertThat(timeline.count(reference, "PLAN_DISCARDED")).isOne();
        desk.begin(reference, ExampleCase.WORK);
        PlanView next = views.newest(WORK, reference).orElseThrow();
        assertThat(next.versionNumber()).isEqualTo(3);
        assertThat(next.actions(PlanDomain.WORK)).as("goes on from what holds").hasSize(1);
        assertThat(views.before(WORK, reference, 3)).contains(1);
        assertThatThrownBy(() -> database.update("update plan set status = 'DRAFT', discarded_on = null, discarded_by = null, "
                + "discard_reason = null where reference = ? and version_number = 2", reference))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoMayNotWriteThePlanPutsNoDraftAway() {
        DoorClient work = DoorClient.person("http://localhost:" + port, ExampleCase.WORK, "tandem");
        for (String user : List.of("network_coordinator1.kempen", "work_provider1.kempen", "care_provider1.kempen",
                "vdab_manager1", "vdab_mediator1", "case_manager_work2.kempen", "team_lead_work1.kempen")) {
            DoorClient other = DoorClient.person("http://localhost:" + port, user, "tandem");
            assertThat(other.get(plan + "/wegleggen").statusCode()).as(user).isEqualTo(403);
            assertThat(other.outside("POST", "/api" + plan + "/draft/discard", "{\"reason\":\"x\"}").statusCode()).as(user)
                    .isEqualTo(403);
        }
        assertThat(work.outside("POST", "/api" + plan + "/draft/discard", "{}").statusCode()).isEqualTo(400);
        assertThat(work.outside("POST", "/api" + plan + "/draft/discard", "{\"reason\":\"Toch niet\"}").body())
                .contains("\"status\":\"DISCARDED\"", "Toch niet");
        assertThat(work.outside("POST", "/api" + plan + "/draft/discard", "{\"reason\":\"Toch niet\"}").body())
                .contains("Er is geen plan in opmaak");
    }

    @Test
    void theDifferenceIsReadAndTheVersionBroughtInForceAndBothStandBesideTheEvaluations() {
        anExtraAction();
        PlanView.Item care = views.draft(WORK, reference).orElseThrow().actions(PlanDomain.CARE).get(0);
        desk.change(reference, care.key(), care.lock(), ItemContent.action(PlanDomain.CARE,
                "Gesprekken over hoe je een drukke werkvloer volhoudt, eerst elke week een uur in het huis van het kind en "
                + "later om de veertien dagen aan de telefoon of in het atelier zelf", "schrik van drukte",
                care.content().objective()));
        try (PersonAtPages work = PersonAtPages.login(port, ExampleCase.WORK)) {
            Page page = work.page();
            assertThat(work.open(plan + "/verschil?van=1&naar=2")).isEqualTo(200);
            assertThat(page.locator("ins").allInnerTexts()).anyMatch(text -> text.contains("drukke werkvloer"));
            assertThat(page.locator("main").innerText()).contains("kleine aanpassing");
            work.isAccessible("plan-difference");
            page.setViewportSize(400, 900);
            work.isAccessible("plan-difference-narrow");
            page.setViewportSize(1280, 900);
            assertThat(work.open(plan + "/invoeren")).isEqualTo(200);
            work.isAccessible("plan-in-force");
            page.fill("#reason", "Er is een atelier");
            page.check("#klein");
            page.fill("#agreedOn", ExampleCase.TODAY.plusDays(1).toString());
            page.locator("main button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("De datum ligt in de toekomst");
            assertThat(page.inputValue("#reason")).isEqualTo("Er is een atelier");
            work.isAccessible("plan-in-force-refused");
            page.fill("#agreedOn", ExampleCase.TODAY.toString());
            page.locator("main button").click();
            assertThat(page.locator("main").innerText()).contains("De nieuwe versie geldt vanaf nu");
            work.open("/dossier/" + reference + "/evaluaties");
            assertThat(page.locator("main").innerText()).contains("20 mei 2026: kleine aanpassing", "Er is een atelier",
                    "Versie 2 van het plan");
            work.isAccessible("evaluations-with-plan-changes");
        }
    }

    @Test
    void whatCameInForceOnThePageIsConfirmedInTheTaskAndMakesNoIdenticalVersion() {
        LocalDate day = walk.timerDue("evaluationDay");
        walk.moveTo(day).runDueJobs().submit("evaluateProgress", evaluation(day, "ADJUST"));
        assertThat(form()).contains("ging er nog geen nieuwe versie in").doesNotContain("\"defaultValue\":true");
        assertThatThrownBy(() -> walk.submit("adjustPlan", Map.of("alreadyInForce", true))).isInstanceOf(Refusal.class)
                .hasMessageContaining("geen nieuwe versie");
        Map<String, Object> nothingNew = new HashMap<>(adjustment(day));
        nothingNew.remove("newWorkActions");
        assertThatThrownBy(() -> walk.submit("adjustPlan", nothingNew)).isInstanceOf(Refusal.class)
                .hasMessageContaining("zegt hetzelfde");
        anExtraAction();
        walk.submit("registerCareAction", ExecutionSteps.lastAction(day));
        assertThat(walk.openTasks()).doesNotContain("registerCareAction");
        agreements.bringInForce(WORK, reference, ChangeKind.SMALL, "Er is een atelier", day);
        assertThat(walk.openTasks()).as("who was ready gets a task again").contains("registerCareAction", "adjustPlan");
        assertThat(form()).contains("versie 2, sinds", "Er is een atelier", "\"defaultValue\":true");
        walk.submit("adjustPlan", Map.of("alreadyInForce", true));
        assertThat(walk.openTasks()).doesNotContain("adjustPlan");
        assertThat(views.numbers(WORK, reference)).containsExactly(2, 1);
        assertThat(timeline.count(reference, "PLAN_ADJUSTED")).isOne();
    }

    private void anExtraAction() {
        desk.add(reference, ItemContent.action(PlanDomain.WORK, "Fiets herstellen", null,
                views.draft(WORK, reference).orElseThrow().objectives(PlanDomain.WORK).get(0).key()));
    }

    private String form() {
        try (InputStream form = engine.getFormService().getDeployedTaskForm(walk.task("adjustPlan").getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
