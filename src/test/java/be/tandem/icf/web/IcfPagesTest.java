package be.tandem.icf.web;

import static be.tandem.icf.IcfCases.answers;
import static be.tandem.icf.IcfCases.finished;
import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.audit.AuditTrail;
import be.tandem.audit.Passage;
import be.tandem.icf.IcfAssessments;
import be.tandem.icf.IcfCases;
import be.tandem.icf.IcfMoment;
import be.tandem.process.security.DoorClient;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** ICF in a real browser: by keyboard, by two people at once, by whoever may read only the extract. */
@TandemTest
class IcfPagesTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private IcfAssessments assessments;
    @Autowired
    private AuditTrail audit;
    @LocalServerPort
    private int port;
    private String reference;

    @BeforeEach
    void aRunningTrajectory() {
        reference = IcfCases.inExecution(engine);
    }

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void anAssessmentIsMadeByKeyboardAloneAndNothingTypedIsLost() {
        try (PersonAtPages work = PersonAtPages.login(port, "case_manager_work1.kempen")) {
            work.open("/dossier/" + reference + "/icf");
            work.isAccessible("icf-none-yet");
            Page page = work.page();
            page.focus("#moment");
            page.keyboard().type("Bij de start");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**/icf/1/invullen");
            work.isAccessible("icf-edit-empty");

            // refused without a strength (H17), with the text still there
            page.focus("#jobGoal");
            page.keyboard().type("Fietsen herstellen <script>alert(1)</script>");
            press(page, "doel");
            assertThat(page.locator("[role=alert]").innerText()).contains("Er is nog niets bewaard", "minstens één sterkte");
            assertThat(page.inputValue("#jobGoal")).isEqualTo("Fietsen herstellen <script>alert(1)</script>");
            work.isAccessible("icf-edit-refused");
            page.focus("#strengths");
            page.keyboard().type("Zet door.");
            press(page, "doel");
            assertThat(page.locator("#doel .gelukt").innerText()).isEqualTo("Bewaard.");

            // a factor by arrow keys; the barrier shows where the problem is severe
            assertThat(page.isVisible("[id='barrier.pijn']")).isFalse();
            page.focus("[name='level.pijn'][value='STERKTE']");
            page.keyboard().press("Space");
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("ArrowRight");
            }
            assertThat(page.isChecked("[name='level.pijn'][value='ERNSTIG_PROBLEEM']")).isTrue();
            press(page, "factoren-ANATOMICAL");
            assertThat(page.url()).endsWith("#factoren-ANATOMICAL");
            assertThat(page.locator("#kop-ANATOMICAL").innerText()).contains("1 van 19 ingeschat");
            press(page, "afwerken");
            assertThat(page.locator("[role=alert]").innerText()).contains("Beschrijf de drempel bij “Pijn”", "ja of nee");
            page.focus("[id='barrier.pijn']");
            page.keyboard().type("Kan geen uur staan.");
            page.focus("[name=complete][value=no]");
            page.keyboard().press("Space");
            press(page, "afwerken");
            page.waitForURL("**/icf/1");
            assertThat(page.locator("main").innerText()).contains("De inschatting is afgewerkt.", "Zet door.",
                    "Kan geen uur staan.", "Fietsen herstellen <script>");
            work.isAccessible("icf-view-short");
        }
        assertThat(audit.of(reference)).extracting(Passage::purpose).contains("ICF-inschatting beginnen",
                "ICF-inschatting bewaren", "ICF-inschatting bekijken");
    }

    @Test
    void whatAColleagueChangedMeanwhileStandsBesideWhatWasTyped() {
        try (PersonAtPages work = PersonAtPages.login(port, "case_manager_work1.kempen");
                PersonAtPages care = PersonAtPages.login(port, "case_manager_care1.kempen")) {
            assessments.start(IcfCases.WORK, reference, IcfMoment.START);
            String path = "/dossier/" + reference + "/icf/1/invullen";
            work.open(path);
            care.open(path);
            work.page().fill("#jobGoal", "Fietsen herstellen");
            work.page().fill("#strengths", "Zet door.");
            work.page().check("[name='level.pijn'][value='LICHT_PROBLEEM']");
            press(work.page(), "verhaal");
            care.page().fill("#jobGoal", "Magazijnwerk");
            care.page().fill("#interactions", "Pijn en slecht slapen.");
            press(care.page(), "samenhang");
            assertThat(care.page().locator("[role=alert]").innerText()).contains("veranderde intussen hetzelfde");
            assertThat(care.page().locator("#intussen-jobGoal").innerText()).contains("Fietsen herstellen");
            assertThat(care.page().inputValue("#jobGoal")).isEqualTo("Magazijnwerk");
            assertThat(care.page().inputValue("#interactions")).isEqualTo("Pijn en slecht slapen.");
            care.isAccessible("icf-edit-conflict");
            press(care.page(), "samenhang");
            assertThat(care.page().inputValue("#jobGoal")).isEqualTo("Magazijnwerk");
            assertThat(care.page().isChecked("[name='level.pijn'][value='LICHT_PROBLEEM']")).isTrue();
        }
    }

    @Test
    void assessmentsAreComparedInAPictureAndProvidersReadTheExtractOnly() {
        finished(assessments, reference, IcfMoment.REFERRAL, answers());
        finished(assessments, reference, IcfMoment.START, answers("level.zien", "", "level.energieniveau", "LICHT_PROBLEEM",
                "level.werktempo", "GEEN_PROBLEEM"));
        finished(assessments, reference, IcfMoment.EVALUATION, answers("jobGoal", "Voltijds in een fietsatelier",
                "level.energieniveau", "STERKTE", "level.omgaan-met-stress", "LICHT_PROBLEEM",
                "level.werktempo", "ERNSTIG_PROBLEEM", "barrier.werktempo", "Het tempo van het atelier is te hoog."));
        try (PersonAtPages work = PersonAtPages.login(port, "case_manager_work1.kempen")) {
            assertThat(work.open("/dossier/" + reference + "/icf")).isEqualTo(200);
            work.isAccessible("icf-list");
            assertThat(work.page().locator(".tabs").innerText()).contains("ICF").doesNotContain("Uittreksel ICF");
            work.open("/dossier/" + reference + "/icf/3");
            work.isAccessible("icf-view");
            work.open("/dossier/" + reference + "/icf/vergelijken");
            assertThat(work.page().locator("svg[role=img]").count()).isEqualTo(2);
            assertThat(work.page().locator("svg .naam").allTextContents())
                    .containsExactlyInAnyOrder("Energieniveau", "Omgaan met stress", "Werktempo");
            assertThat(work.page().locator("main").innerText()).contains("Het jobdoel is veranderd");
            work.page().locator("summary").first().press("Enter");
            work.isAccessible("icf-compare-changed");
            work.open("/dossier/" + reference + "/icf/vergelijken?toon=alles");
            assertThat(work.page().locator("svg .naam").count()).isEqualTo(43);
            work.isAccessible("icf-compare-all");
            work.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(work.page().locator("svg[role=img]").first().isVisible()).as("prints").isTrue();
            work.picture("icf-compare-print");
            work.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertThat(work.open("/dossier/" + reference + "/icf/9")).isEqualTo(404);
        }
        try (PersonAtPages provider = PersonAtPages.login(port, "work_provider1.kempen")) {
            assertThat(provider.open("/dossier/" + reference + "/icf")).isEqualTo(403);
            assertThat(provider.open("/dossier/" + reference + "/icf/uittreksel")).isEqualTo(200);
            provider.isAccessible("icf-extract-provider");
            assertThat(provider.page().locator("main").innerText()).contains("Voltijds in een fietsatelier",
                    "Het tempo van het atelier is te hoog.", "Energieniveau").doesNotContain("Slaapt slecht", "Aandacht");
            assertThat(provider.page().locator(".tabs").innerText()).contains("Uittreksel ICF");
        }
    }

    @Test
    void programsReadTheSameWithTheSameRights() {
        finished(assessments, reference, IcfMoment.START, answers());
        String base = "http://localhost:" + port;
        DoorClient work = DoorClient.machine(base, "case_manager_work1.kempen", "tandem");
        DoorClient provider = DoorClient.machine(base, "work_provider1.kempen", "tandem");
        String path = "/api/dossier/" + reference + "/icf";
        assertThat(work.outside("GET", path, null).body()).contains("\"jobGoal\":\"Halftijds fietsen", "\"placeholder\":true");
        assertThat(work.outside("GET", path + "/1", null).statusCode()).isEqualTo(200);
        assertThat(work.outside("GET", path + "/7", null).statusCode()).isEqualTo(404);
        assertThat(provider.outside("GET", path, null).statusCode()).isEqualTo(403);
        assertThat(provider.outside("GET", path + "/extract", null).body()).contains("Stopt met werken bij drukte.")
                .doesNotContain("Slaapt slecht", "Aandacht");
    }

    private static void press(Page page, String button) {
        page.focus("button[name=doen][value='" + button + "']");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }
}
