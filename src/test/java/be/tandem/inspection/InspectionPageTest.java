package be.tandem.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.audit.AuditTrail;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The participant may see who looked, and ask to see the file; an answer follows within a month (D5, D6). */
@TandemTest
class InspectionPageTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 3, 31);

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private InspectionReport report;
    @Autowired
    private InspectionRequests requests;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void aCaseManagerSeesWhoLookedAndAnswersARequest() {
        String reference = new CasesInPhases(engine).execution().reference();
        for (int look = 0; look < 50; look++) {
            trail.record(reference, "care_provider1.kempen", "CARE_PROVIDER", "PLAN", "READ", "plan bekijken");
        }
        try (PersonAtPages work = PersonAtPages.login(port, PlanningSteps.WORK)) {
            assertThat(work.open("/dossier/" + reference + "/inzage")).isEqualTo(200);
            Page page = work.page();
            assertThat(page.textContent("tbody")).contains("Dienstverlener Zorg", "plan bekijken")
                    .doesNotContain("care_provider1");
            page.click("text=Ouder");
            assertThat(page.textContent("tbody")).contains("Plan aanmelden", "veranderd", "Casemanager Werk");
            page.selectOption("#wie", new SelectOption().setValue("referrer1"));
            page.click("text=Tonen");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.textContent("tbody")).contains("Verwijzer");

            page.fill("#gevraagdOp", "2026-03-30");
            press(page, "Vraag noteren");
            assertThat(page.textContent(".vragen")).contains("30 maart 2026", "ten laatste op 30 april 2026");
            work.isAccessible("inspection");
            page.getByLabel("Inzage geweigerd").check();
            press(page, "Antwoord noteren");
            assertThat(page.textContent("#motivering-fout")).contains("Schrijf waarom");
            assertThat(page.getByLabel("Inzage geweigerd").isChecked()).as("what was chosen is still there").isTrue();
            work.isAccessible("inspection-refused");
            page.fill("textarea", "Het verslag gaat ook over iemand anders.");
            press(page, "Antwoord noteren");
            assertThat(page.textContent(".vragen")).contains("Inzage geweigerd op 31 maart 2026", "ook over iemand anders");
            work.isAccessible("inspection-answered");
        }
        assertThat(database.queryForObject("select motivation from inspection_request where reference = ?", String.class,
                reference)).as("sealed at rest").doesNotContain("iemand anders");
    }

    @Test
    void aRequestIsDueAfterACalendarMonthAndThenLate() {
        Walk walk = new CasesInPhases(engine).referred();
        walk.moveTo(ASKED);
        String reference = walk.reference();
        requests.register(reference, ASKED, "vdab_mediator1");
        assertThat(requests.of(reference)).singleElement().satisfies(request -> {
            assertThat(request.dueOn()).isEqualTo("2026-04-30");
            assertThat(request.late()).isFalse();
        });
        walk.moveTo(LocalDate.of(2026, 4, 30));
        assertThat(requests.of(reference).get(0).late()).isFalse();
        walk.moveTo(LocalDate.of(2026, 5, 1));
        InspectionRequestView request = requests.of(reference).get(0);
        assertThat(request.late()).isTrue();
        assertThatThrownBy(() -> requests.answer(reference, request.id(), InspectionOutcome.DENIED, " ", "x"))
                .isInstanceOf(Refusal.class).hasMessageContaining("waarom");
        requests.answer(reference, request.id(), InspectionOutcome.GIVEN, null, "vdab_mediator1");
        assertThat(requests.of(reference).get(0).late()).isFalse();
        assertThatThrownBy(() -> requests.answer(reference, request.id(), InspectionOutcome.DENIED, "Toch niet", "x"))
                .isInstanceOf(Refusal.class).hasMessageContaining("al een antwoord");
        assertThatThrownBy(() -> requests.register(reference, LocalDate.of(2026, 5, 2), "x"))
                .isInstanceOf(Refusal.class).hasMessageContaining("toekomst");
    }

    @Test
    void theReportTellsWhoInWordsAndInTheRoleOfTheMoment() {
        String reference = new CasesInPhases(engine).planning().reference();
        assertThat(report.of(reference)).extracting(InspectionLine::roles, InspectionLine::part, InspectionLine::write,
                InspectionLine::purpose).contains(
                tuple("Casemanager Werk", "toestemmingen", true, "Eerste gesprek samen voeren"));
        assertThat(report.of(reference)).noneMatch(line -> line.name().contains("_"));
    }

    @Test
    void onlyWhoHoldsTheFileSeesTheRegister() {
        String reference = new CasesInPhases(engine).execution().reference();
        for (String other : List.of("work_provider1.kempen", "network_coordinator1.kempen", "vdab_mediator1", "admin1",
                PlanningSteps.WORK_BACKUP)) {
            assertThat(DoorClient.person("http://localhost:" + port, other, "tandem")
                    .get("/dossier/" + reference + "/inzage").statusCode()).as(other).isEqualTo(403);
        }
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click());
    }
}
