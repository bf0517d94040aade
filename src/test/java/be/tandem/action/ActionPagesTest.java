package be.tandem.action;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.dossier.ExampleCase;
import be.tandem.plan.PlanInForce;
import be.tandem.process.security.DoorClient;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** P10: planning, writing down and correcting on the page of the actions, for each who may and for nobody else. */
@TandemTest
class ActionPagesTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private ActionFile file;
    @LocalServerPort
    private int port;
    private String reference;
    private String pages;

    @BeforeEach
    void underWay() {
        reference = new ExampleCase(engine, trajectories).execution().reference();
        PlanInForce.write(application, reference, ExampleCase.BEZIG);
        pages = "/dossier/" + reference + "/acties";
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void anActionIsPlannedForAProviderAndWhatCameOfItIsWrittenDownOnThePage() {
        try (PersonAtPages work = PersonAtPages.login(port, ExampleCase.WORK)) {
            Page page = work.page();
            work.open(pages);
            page.getByText("Afspraak plannen").click();
            page.selectOption("#actor", "WORK_PROVIDER");
            page.selectOption("#planned", new SelectOption().setLabel("Gesprekken"));
            page.fill("#plannedOn", ExampleCase.TODAY.plusDays(2).toString());
            page.selectOption("#place", "WORKPLACE");
            page.locator("main button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("hoort bij de andere kant");
            work.isAccessible("action-plan-refused");
            page.selectOption("#planned", new SelectOption().setLabel("Begeleiding naar een werkvloer via een stage"));
            page.locator("main button").click();
            assertThat(page.locator("main").innerText()).contains("De afspraak is gepland", "22 mei 2026, op de werkvloer",
                    "Dienstverlener Werk");
            work.isAccessible("actions-with-appointment");
        }
        try (PersonAtPages provider = PersonAtPages.login(port, ExampleCase.WORK_PROVIDER)) {
            Page page = provider.page();
            provider.open(pages);
            page.getByText("Hoe liep het?").click();
            page.check("#kind-EXECUTED");
            page.fill("#happenedOn", ExampleCase.TODAY.toString());
            page.fill("#durationMinutes", "een uur");
            page.locator("main button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("als een getal in minuten");
            assertThat(page.inputValue("#durationMinutes")).isEqualTo("een uur");
            provider.isAccessible("action-appointment-refused");
            page.fill("#durationMinutes", "60");
            page.fill("#note", "Eerste kennismaking <b>x</b>");
            page.locator("main button").click();
            assertThat(page.locator("main").innerText()).contains("Genoteerd.", "Kan aangerekend worden",
                    "Eerste kennismaking <b>x</b>").doesNotContain("Hoe liep het?");
            provider.isAccessible("actions-provider");
        }
    }

    @Test
    void anActionWithoutAnAppointmentIsWrittenDownAndCorrectedInTheOpen() {
        try (PersonAtPages care = PersonAtPages.login(port, ExampleCase.CARE)) {
            Page page = care.page();
            care.open(pages + "/noteren");
            page.check("#domain-CARE");
            page.fill("#description", "Gebeld met de huisarts");
            page.check("#activity-CONSULTATION");
            page.check("#kind-EXECUTED");
            page.fill("#happenedOn", ExampleCase.TODAY.toString());
            page.fill("#durationMinutes", "20");
            page.locator("main button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("Kies waar het was");
            care.isAccessible("action-refused");
            page.selectOption("#place", "DIGITAL");
            page.locator("main button").click();
            assertThat(page.locator("main").innerText()).contains("De actie is genoteerd", "Gebeld met de huisarts",
                    "Niet aan te rekenen: geen begeleiding");
            page.getByText("Verbeteren").last().click();
            page.fill("#durationMinutes", "30");
            page.evaluate("document.querySelector('#reason').required = false");
            page.locator("main button").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("Schrijf waarom");
            care.isAccessible("action-correct-refused");
            page.fill("#reason", "Het duurde langer");
            page.evaluate("document.querySelector('main form').insertAdjacentHTML('beforeend', "
                    + "'<input type=\"hidden\" name=\"domain\" value=\"WORK\">')");
            page.locator("main button").click();
            assertThat(page.locator("main").innerText()).contains("Wat er eerst stond, blijft leesbaar", "Het duurde langer",
                    "(20 min.)", "30 minuten");
            assertThat(file.of(reference)).filteredOn(action -> "Het duurde langer".equals(action.correctionReason()))
                    .extracting(ActionView::domain).as("a side that is sent along counts for nothing").containsExactly("zorg");
            care.isAccessible("actions-corrected");
            care.open(pages + "/afspraak/1");
            assertThat(page.locator("[role=alert]").innerText()).contains("al genoteerd, of ze is niet voor jou");
        }
    }

    @Test
    void whoMayNotWriteProgressPlansAndRegistersNothing() {
        long action = file.of(reference).get(0).id();
        for (String user : List.of("vdab_mediator1", "screener1", "team_lead_work1.kempen", "team_lead_care1.kempen",
                "referrer1", "vdab_manager1", "case_manager_work2.kempen", "case_manager_care2.kempen", "process_owner1",
                "admin1", "work_provider1.noord_limburg")) {
            DoorClient client = DoorClient.person("http://localhost:" + port, user, "tandem");
            for (String path : List.of("/plannen", "/noteren", "/afspraak/1", "/" + action + "/verbeteren")) {
                assertThat(client.get(pages + path).statusCode()).as(user + path).isIn(401, 403);
            }
        }
        DoorClient coordinator = DoorClient.person("http://localhost:" + port, "network_coordinator1.kempen", "tandem");
        assertThat(coordinator.get(pages + "/plannen").body()).contains("Dienstverlener Zorg").doesNotContain("Casemanager Zorg</option>");
        DoorClient provider = DoorClient.person("http://localhost:" + port, ExampleCase.WORK_PROVIDER, "tandem");
        assertThat(provider.get(pages + "/plannen").body()).contains("Dienstverlener Werk</option>")
                .doesNotContain("Dienstverlener Zorg</option>");
    }
}
