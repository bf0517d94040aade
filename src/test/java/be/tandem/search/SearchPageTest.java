package be.tandem.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.process.security.DoorClient;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rule: anybody can search by keyboard alone, and no name ever stands in an address. */
@TandemTest
class SearchPageTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;
    private SearchedCases cases;

    @BeforeEach
    void ownPeople() {
        cases = new SearchedCases(engine, trajectories, database);
    }

    @Test
    void aMediatorFindsACaseByKeyboardAndComesBackToTheResults() {
        cases.crowd(25);
        String planning = cases.planning("Zoë", "Zz" + cases.surname);
        try (PersonAtPages mediator = PersonAtPages.login(port, "vdab_mediator1")) {
            assertThat(mediator.open("/zoeken")).isEqualTo(200);
            mediator.isAccessible("search-empty-form");
            Page page = mediator.page();
            page.focus("#name");
            page.keyboard().type(cases.plain());
            page.keyboard().press("Enter");
            page.waitForURL("**/zoeken/1");
            assertThat(page.locator("h2").textContent()).isEqualTo("26 dossiers gevonden");
            assertThat(page.locator("tbody tr").count()).isEqualTo(20);
            mediator.isAccessible("search-results");
            page.focus("text=Volgende 20");
            page.keyboard().press("Enter");
            page.waitForURL("**/zoeken/1?pagina=2");
            page.focus("tbody tr:last-child a");
            page.keyboard().press("Enter");
            page.waitForURL("**/dossier/" + planning);
            page.goBack();
            assertThat(page.locator("text=Pagina 2 van 2").isVisible()).isTrue();
            assertThat(page.inputValue("#name")).isEqualTo(cases.plain());
        }
    }

    @Test
    void nothingFoundIsExplainedAndARefusalKeepsWhatWasTyped() {
        try (PersonAtPages mediator = PersonAtPages.login(port, "vdab_mediator1")) {
            mediator.open("/zoeken");
            Page page = mediator.page();
            page.fill("#name", "bestaatniet" + cases.plain());
            page.click("button:has-text('Zoeken')");
            assertThat(page.locator("h2").textContent()).isEqualTo("Geen dossier gevonden");
            mediator.isAccessible("search-nothing");
            page.fill("#name", "\"><script>alert(1)</script>");
            page.fill("#nationalNumber", "123");
            page.click("button:has-text('Zoeken')");
            assertThat(page.url()).endsWith("/zoeken");
            assertThat(page.locator("#nationalNumber-fout").textContent()).contains("kijk de elf cijfers na");
            assertThat(page.inputValue("#name")).startsWith("\"><script>");
            mediator.isAccessible("search-refused");
        }
    }

    @Test
    void eachRoleSeesTheFieldsThatItMayUse() {
        try (PersonAtPages lead = PersonAtPages.login(port, "team_lead_work1.kempen")) {
            lead.open("/zoeken");
            assertThat(lead.page().locator("#nationalNumber").count()).isZero();
            assertThat(lead.page().locator("#caseManager").count()).isOne();
            lead.isAccessible("search-team-lead");
        }
        try (PersonAtPages owner = PersonAtPages.login(port, "process_owner1")) {
            owner.open("/zoeken");
            assertThat(owner.page().content()).contains("Jouw rol opent geen dossiers");
            owner.isAccessible("search-no-cases");
        }
    }

    @Test
    void theAnonymousAndAForgedRequestGetNothing() {
        String base = "http://localhost:" + port;
        assertThat(DoorClient.anonymous(base).get("/zoeken").statusCode()).isEqualTo(401);
        DoorClient mediator = DoorClient.person(base, "vdab_mediator1", "tandem");
        assertThat(mediator.forged("/zoeken", "name=jansen").statusCode()).isEqualTo(403);
        assertThat(mediator.get("/zoeken/99").headers().firstValue("Location")).as("another's or an old search")
                .hasValueSatisfying(address -> assertThat(address).endsWith("/zoeken"));
        assertThat(mediator.get("/zoeken/jansen").statusCode()).isEqualTo(400);
    }
}
