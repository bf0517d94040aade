package be.tandem.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.audit.AuditTrail;
import be.tandem.audit.Passage;
import be.tandem.calendar.BelgianTime;
import be.tandem.calendar.DutchDate;
import be.tandem.inspection.InspectionRequests;
import be.tandem.process.Walk;
import be.tandem.process.expense.ExpenseSteps;
import be.tandem.process.interruption.InterruptionSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.process.watch.WatchSteps;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule: the overview tells each role no more than the matrix of domain 3.2 allows; terms and tasks come from the engine. */
@TandemTest
class OverviewPageTest {

    private static final String EVALUATION = "Het team keek terug.";
    private static final String NO_SHOW = "De deelnemer was niet op een afspraak voor werk.";
    private static final String STARTED = "Het plan is klaar. Het traject is gestart.";
    private static final String APPROVED = "VDAB keurde de deelname goed.";

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private InspectionRequests inspections;
    @LocalServerPort
    private int port;

    @AfterEach
    void resetTheClock() {
        ClockUtil.reset();
    }

    @Test
    void duringTheExecutionEachRoleSeesItsOwnPart() {
        String reference = new ExampleCase(engine, trajectories).execution().reference();
        sees(reference, "case_manager_work1.kempen", List.of(EVALUATION, NO_SHOW, STARTED, APPROVED, "Volgende evaluatie",
                "Einde van het traject", "Fietsatelier De Ketting", "Casemanager Zorg", "Aan de slag"), List.of());
        sees(reference, "case_manager_care1.kempen", List.of(EVALUATION, NO_SHOW, STARTED), List.of());
        sees(reference, "work_provider1.kempen", List.of(STARTED, "Gesprek over de stage", "Opvolgingsgesprek houden",
                "Fietsatelier De Ketting"), List.of(NO_SHOW, EVALUATION, APPROVED, "Volgende evaluatie"));
        sees(reference, "care_provider1.kempen", List.of(STARTED, "Zorgactie registreren"),
                List.of(NO_SHOW, EVALUATION, APPROVED, "Gesprek over de stage", "Fietsatelier De Ketting"));
        sees(reference, "network_coordinator1.kempen", List.of(NO_SHOW, STARTED),
                List.of(EVALUATION, APPROVED, "Gesprek over de stage"));
        List<String> open = List.of(STARTED, "Fietsatelier De Ketting", "De stage is gestart.");
        List<String> closed = List.of(EVALUATION, NO_SHOW, APPROVED, "Volgende evaluatie", "Gesprek over de stage");
        for (String reader : List.of("vdab_mediator1", "vdab_manager1", "screener1", "screener_lead1", "team_lead_work1.kempen",
                "team_lead_care1.kempen", "case_manager_work2.kempen", "case_manager_care2.kempen", "referrer1")) {
            sees(reference, reader, open, closed);
        }
        assertThat(header(reference, "referrer1")).contains(reference).doesNotContain("voorbeeld.invalid");
        for (String nobody : List.of("referrer2", "case_manager_work1.westhoek", "work_provider1.westhoek",
                "process_owner1", "admin1")) {
            assertThat(DoorClient.person("http://localhost:" + port, nobody, "tandem").get("/dossier/" + reference)
                    .statusCode()).as(nobody).isEqualTo(403);
        }
        assertThat(audit.of(reference)).filteredOn(line -> line.userId().equals("case_manager_work1.kempen"))
                .anySatisfy(line -> assertThat(line.purpose()).startsWith("verloop bekijken (").contains("evaluaties"));
        assertThat(audit.of(reference)).noneMatch(line -> line.userId().equals("vdab_mediator1"));
    }

    @Test
    void inTheOtherPhasesTheStoryGoesOn() {
        Walk referred = new ExampleCase(engine, trajectories).referred().walk();
        String reference = referred.reference();
        sees(reference, "vdab_mediator1", List.of("Volledigheid nakijken", "Zilverberk",
                "Past een traject bij je? Dan krijg je een team."), List.of("Aanvraag nakijken", "Loopt tot en met"));
        engine.getTaskService().claim(referred.task("checkCompleteness").getId(), "vdab_mediator1");
        sees(reference, "vdab_mediator1", List.of("Aanvraag nakijken", "Volledigheid nakijken"), List.of());
        sees(reference, "vdab_mediator2", List.of("Zilverberk"), List.of("Aanvraag nakijken"));
        reference = new ExampleCase(engine, trajectories).closed().reference();
        sees(reference, "case_manager_work1.kempen", List.of("Daarna", "Eindadvies", EVALUATION,
                "Je hebt nu geen taken in dit dossier."), List.of());
        sees(reference, "referrer1", List.of("Eindadvies", "Individueel maatwerk"), List.of(EVALUATION, NO_SHOW));
    }

    @Test
    void anInterruptionShowsBesideTheStatusUntilTheRestart() {
        String reference = new ExampleCase(engine, trajectories).execution().reference();
        LocalDate since = BelgianTime.dayOf(ClockUtil.getCurrentTime());
        assertThat(header(reference, ExampleCase.WORK)).doesNotContain("onderbroken");
        InterruptionSteps.report(engine, ExampleCase.WORK, InterruptionSteps.illness(reference, since, since.plusWeeks(3)));
        String status = "Bezig, onderbroken sinds " + DutchDate.inFull(since);
        assertThat(header(reference, ExampleCase.WORK)).contains(status).doesNotContain("ziekte", "ILLNESS");
        assertThat(header(reference, "referrer1")).contains("Bezig").doesNotContain("onderbroken");
        sees(reference, ExampleCase.WORK, List.of(status, "Het traject ligt even stil"), List.of());
        new Walk(engine, reference).submit("reviewInterruption", InterruptionSteps.returned(since))
                .submit("holdRestartConversation", InterruptionSteps.restart(since));
        assertThat(header(reference, ExampleCase.WORK)).doesNotContain("onderbroken");
    }

    @Test
    void itPrintsWellFitsANarrowScreenAndWorksByKeyboard() {
        String reference = new ExampleCase(engine, trajectories).execution().reference();
        try (PersonAtPages person = PersonAtPages.login(port, ExampleCase.WORK)) {
            person.open("/dossier/" + reference);
            Page page = person.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Naar de inhoud");
            assertThat(page.locator(":focus").boundingBox().x).as("the skip link shows").isPositive();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#inhoud");
            page.locator("a", new Page.LocatorOptions().setHasText("Plan")).last().focus();
            page.locator(".tabs a").first().focus();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
            for (int width : new int[] {320, 640}) {
                page.setViewportSize(width, 800);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("no sideways scrolling at " + width).isEqualTo(true);
                person.isAccessible("overview-" + width);
            }
            page.setViewportSize(794, 1123);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            person.picture("overview-print");
            page.pdf(new Page.PdfOptions().setPath(Path.of("target/pictures/pages/overview.pdf")));
            assertThat(page.locator(".tabs").isVisible()).isFalse();
        }
    }

    private void sees(String reference, String user, List<String> there, List<String> notThere) {
        try (PersonAtPages person = PersonAtPages.login(port, user)) {
            assertThat(person.open("/dossier/" + reference)).as(user).isEqualTo(200);
            String text = person.page().locator("body").innerText();
            assertThat(text).as(user).contains(reference).contains(there);
            notThere.forEach(words -> assertThat(text).as(user).doesNotContain(words));
            person.isAccessible("overview-" + user + "-" + person.page().locator(".stappen .current strong").innerText());
        }
    }

    /** Point 11 of the dossier: what stands on the pages, with fixed codes beside the words and with the same rights. */
    @Test
    void programsReadWhatThePagesShow() {
        String reference = new ExampleCase(engine, trajectories).execution().reference();
        String today = ExampleCase.TODAY.toString();
        Walk.start(engine, "contactReport", ExampleCase.CARE, List.of("CASE_MANAGER_CARE.KEMPEN"),
                WatchSteps.noted(reference, ExampleCase.TODAY));
        Walk.start(engine, "expenseClaim", ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"),
                ExpenseSteps.kilometres(reference, ExampleCase.TODAY, 12));
        Walk.start(engine, "adHocAction", ExampleCase.WORK, List.of("CASE_MANAGER_WORK.KEMPEN"), Map.of("trajectory", reference,
                "actor", "CARE_PROVIDER", "description", "Samen naar de huisarts", "plannedOn", today, "place", "HOME"));
        inspections.register(reference, ExampleCase.TODAY, ExampleCase.WORK);
        Map<String, List<String>> calls = Map.of("/contacts", List.of("\"code\":\"OUTGOING\",\"label\":\"het team\"", "Slaapt weer door"),
                "/expenses", List.of("\"code\":\"TRAVEL_KM\",\"label\":\"eigen vervoer (kilometers)\"", "\"decision\":null,\"approvedCents\":null"),
                "/consents", List.of("\"code\":\"CARE_PROVIDER\",\"label\":\"Dienstverlener Zorg\"", "\"informedOn\":\"2026-03-10\""),
                "/inspection/requests", List.of("\"askedOn\":\"" + today + "\",\"dueOn\":\"2026-06-20\""),
                "/inspection/lines", List.of("\"purpose\":", "\"page\":1"), "/after-care", List.of("\"contacts\":[]"));
        DoorClient work = DoorClient.machine("http://localhost:" + port, ExampleCase.WORK, "tandem");
        calls.forEach((call, words) -> {
            assertThat(work.outside("GET", "/api/dossier/" + reference + call, null).body()).as(call).contains(words);
            for (String other : List.of(ExampleCase.WORK_PROVIDER, "referrer1", "vdab_mediator1", "admin1")) {
                assertThat(DoorClient.machine("http://localhost:" + port, other, "tandem")
                        .outside("GET", "/api/dossier/" + reference + call, null).statusCode()).as(other + call).isEqualTo(403);
            }
        });
        Map.of("/appointments", "\"code\":\"CARE_PROVIDER\",\"label\":\"Dienstverlener Zorg\"", "/actions",
                "\"codes\":{\"domain\":\"WORK\",\"activity\":\"GUIDANCE\",\"kind\":\"EXECUTED\"", "/evaluations", "\"outcome\":\"CONTINUE\"",
                "/header", "\"codes\":{\"phase\":\"EXECUTION\",\"status\":\"BEZIG\",\"region\":\"KEMPEN\"}", "/timeline",
                "\"code\":\"EVALUATION_CONTINUE\"", "/team", "{\"code\":\"BACKUP_CASE_MANAGER_WORK\",\"role\":\"Vervangt de casemanager Werk\"",
                "/internships", "\"codes\":{\"sector\":\"").forEach((call, words) -> assertThat(work.outside("GET", "/api/dossier/"
                        + reference + call, null).body()).as(call).contains(words));
        assertThat(DoorClient.machine("http://localhost:" + port, ExampleCase.WORK_PROVIDER, "tandem").outside("GET",
                "/api/dossier/" + reference + "/appointments", null).body()).as("own appointments only").isEqualTo("[]");
        assertThat(audit.of(reference)).extracting(Passage::userId, Passage::purpose).contains(
                tuple(ExampleCase.WORK, "contacten opvragen"), tuple(ExampleCase.WORK, "onkosten opvragen"),
                tuple(ExampleCase.WORK, "toestemmingen opvragen"), tuple(ExampleCase.WORK, "vragen om inzage opvragen"));
    }

    private String header(String reference, String user) {
        return DoorClient.machine("http://localhost:" + port, user, "tandem")
                .outside("GET", "/api/dossier/" + reference + "/header", null).body();
    }
}
