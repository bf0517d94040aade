package be.tandem.handover;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.audit.AuditTrail;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule H32 on the pages, with the keyboard: written with the participant, read first by a provider, nothing else shown. */
@TandemTest
class HandoverPageTest {

    private static final String SCRIPT = "<script>document.title='gekaapt'</script>";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private AuditTrail audit;
    @LocalServerPort
    private int port;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void theTandemWritesAndAProviderReadsFirst() {
        String reference = new CasesInPhases(engine).guided().reference();
        String file = "/dossier/" + reference;
        try (PersonAtPages work = PersonAtPages.login(port, PlanningSteps.WORK)) {
            assertThat(work.open(file + "/overdracht")).isEqualTo(200);
            write(work.page(), SCRIPT, "Rustig uitleggen.\nNiet te vroeg bellen.", true);
            write(work.page(), "Wat is moeilijk voor mij", "Alleen voor de casemanagers", false);
            press(work.page(), "button[aria-label^='De deelnemer is akkoord: <script']");
            press(work.page(), "button[aria-label='Hoger zetten: Wat is moeilijk voor mij']");
            assertThat(work.page().title()).startsWith("Overdracht");
            assertThat(work.page().locator("article").first().innerText()).contains("Wat is moeilijk", "nog niet akkoord");
            assertThat(work.page().locator("article").last().innerText()).contains(SCRIPT, "Deelnemer akkoord op");
            work.isAccessible("handover-write");
            press(work.page(), "a[href$=vertrouwenspersoon]");
            work.page().check("#who-outsider");
            assertThat(press(work.page(), "main button").status()).isEqualTo(400);
            assertThat(work.page().locator("#name-fout").innerText()).contains("naam");
            work.isAccessible("handover-trusted-refused");
            work.page().fill("#name", "Zus Zonderling");
            work.page().fill("#phone", "0470 11 22 33");
            assertThat(press(work.page(), "main button").status()).isEqualTo(200);
            assertThat(work.page().locator("main").innerText()).contains("Zus Zonderling, telefoon 0470 11 22 33");
            press(work.page(), "a[href$=geschiedenis]");
            assertThat(work.page().locator("article").count()).isEqualTo(3);
            work.isAccessible("handover-history");
            work.open(file + "/team");
            assertThat(work.page().locator("main").innerText()).contains("Zus Zonderling, telefoon 0470 11 22 33");
            work.isAccessible("team-trusted-person");
            assertThat(DoorClient.person("http://localhost:" + port, "vdab_mediator1", "tandem").get(file + "/team").body())
                    .as("the number of somebody outside is for the tandem").contains("Zus Zonderling").doesNotContain("0470 11 22 33");
        }
        try (PersonAtPages provider = PersonAtPages.login(port, "work_provider1.kempen")) {
            for (String page : new String[] {"", "/documenten", "/documenten/1"}) {
                provider.open(file + page);
                assertThat(provider.page().url()).as(page).endsWith("/overdracht");
            }
            assertThat(audit.of(reference)).as("what was not shown is not on the trail")
                    .noneMatch(line -> line.userId().equals("work_provider1.kempen") && !line.part().equals("HANDOVER"));
            assertThat(provider.page().locator("main").innerText()).contains(SCRIPT, "Rustig uitleggen")
                    .doesNotContain("Alleen voor", "Zonderling");
            provider.isAccessible("handover-read-first");
            press(provider.page(), "main form button");
            assertThat(provider.page().locator("[role=status]").innerText()).contains("open voor jou");
            assertThat(provider.open(file)).isEqualTo(200);
            assertThat(provider.page().url()).endsWith(reference);
            assertThat(provider.open(file + "/overdracht/geschiedenis")).isEqualTo(403);
        }
        try (PersonAtPages care = PersonAtPages.login(port, PlanningSteps.CARE)) {
            care.open(file + "/overdracht");
            assertThat(care.page().locator("main").innerText()).contains("Dienstverlener Werk");
        }
    }

    @Test
    void twoPeopleOnOnePieceLoseNothing() {
        String path = "/dossier/" + new CasesInPhases(engine).planning().reference() + "/overdracht";
        try (PersonAtPages work = PersonAtPages.login(port, PlanningSteps.WORK);
                PersonAtPages care = PersonAtPages.login(port, PlanningSteps.CARE)) {
            work.open(path);
            assertThat(write(work.page(), "Wie ben ik", "", true).status()).isEqualTo(400);
            assertThat(work.page().inputValue("#heading")).isEqualTo("Wie ben ik");
            assertThat(work.page().isChecked("#shareable")).isTrue();
            work.isAccessible("handover-refused");
            write(work.page(), "Wie ben ik", "Eerste woorden", true);
            care.open(path);
            press(care.page(), "a.knop");
            press(work.page(), "a.knop");
            work.page().fill("#words", "Woorden van Werk");
            assertThat(press(work.page(), "main form button").status()).isEqualTo(200);
            care.page().fill("#words", "Woorden van Zorg");
            assertThat(press(care.page(), "main form button").status()).isEqualTo(400);
            assertThat(care.page().locator("[role=alert]").innerText()).contains("intussen");
            assertThat(care.page().locator("section.stuk").innerText()).contains("Woorden van Werk");
            assertThat(care.page().inputValue("#words")).isEqualTo("Woorden van Zorg");
            care.isAccessible("handover-stale");
            assertThat(press(care.page(), "main form button").status()).as("after having seen it").isEqualTo(200);
            assertThat(care.page().locator("article").innerText()).contains("Woorden van Zorg");
        }
    }

    @Test
    void whoHasNoRightIsRefused() {
        String path = "/dossier/" + new CasesInPhases(engine).guided().reference() + "/overdracht";
        for (String user : new String[] {"referrer1", "vdab_mediator1", "network_coordinator1.kempen",
                "work_provider1.westhoek", PlanningSteps.WORK_BACKUP, "admin1"}) {
            assertThat(DoorClient.person("http://localhost:" + port, user, "tandem").get(path).statusCode()).as(user)
                    .isEqualTo(403);
        }
        assertThat(DoorClient.person("http://localhost:" + port, "work_provider1.kempen", "tandem")
                .get(path + "/vertrouwenspersoon").statusCode()).isEqualTo(403);
    }

    /** Without the checks of the browser. */
    private static Response write(Page page, String heading, String words, boolean shareable) {
        page.evaluate("document.querySelector('main > form').noValidate = true");
        page.fill("#heading", heading);
        page.fill("#words", words);
        page.setChecked("#shareable", shareable);
        return press(page, "main > form button");
    }

    private static Response press(Page page, String element) {
        return page.waitForNavigation(() -> page.locator(element).first().press("Enter"));
    }
}
