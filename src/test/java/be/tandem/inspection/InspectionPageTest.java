package be.tandem.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.access.CasesInPhases;
import be.tandem.audit.AuditTrail;
import be.tandem.calendar.BelgianTime;
import be.tandem.form.Refusal;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.FormText;
import be.tandem.process.trajectory.StopSteps;
import be.tandem.trajectory.Timeline;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    private Timeline timeline;
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
        String reference = new CasesInPhases(engine).guided().reference();
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
            assertThat(page.content()).as("a next term of the case").contains("Antwoord op de vraag om inzage");
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
        assertThat(new Walk(engine, reference).openTasks()).as("answered on the page").doesNotContain("answerInspection");
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
        assertThat(walk.task("answerInspection").getAssignee()).as("who holds the file").isEqualTo("vdab_mediator1");
        assertThat(BelgianTime.dayOf(walk.task("answerInspection").getDueDate())).isEqualTo("2026-04-30");
        assertThat(walk.timerDue("inspectionOverdue")).isEqualTo("2026-04-30");
        walk.moveTo(LocalDate.of(2026, 4, 30)).runDueJobs();
        assertThat(requests.of(reference).get(0).late()).isFalse();
        assertThat(walk.openTasks()).doesNotContain("followUpLateInspection");
        walk.moveTo(LocalDate.of(2026, 5, 1)).runDueJobs();
        assertThat(timeline.count(reference, "SIGNAL_LATE_INSPECTION")).isEqualTo(1);
        assertThat(walk.groupsOf("followUpLateInspection")).containsExactly("VDAB_MANAGER");
        assertThat(BelgianTime.dayOf(walk.task("followUpLateInspection").getDueDate())).as("five working days")
                .isEqualTo("2026-05-08");
        assertThat(FormText.of(engine, walk.task("followUpLateInspection"))).contains("30/04/2026");
        walk.submit("followUpLateInspection", Map.of("agreement", "De bemiddelaar belt morgen"));
        assertThat(database.queryForObject("select late_follow_up from inspection_request where reference = ?", String.class,
                reference)).as("sealed at rest").doesNotContain("bemiddelaar");
        InspectionRequestView request = requests.of(reference).get(0);
        assertThat(request.late()).isTrue();
        assertThatThrownBy(() -> requests.answer(reference, request.id(), InspectionOutcome.DENIED, " ", "x"))
                .isInstanceOf(Refusal.class).hasMessageContaining("waarom");
        requests.answer(reference, request.id(), InspectionOutcome.GIVEN, null, "vdab_mediator1");
        assertThat(requests.of(reference).get(0).late()).isFalse();
        assertThat(walk.openTasks()).doesNotContain("answerInspection");
        assertThatThrownBy(() -> requests.answer(reference, request.id(), InspectionOutcome.DENIED, "Toch niet", "x"))
                .isInstanceOf(Refusal.class).hasMessageContaining("al een antwoord");
        assertThatThrownBy(() -> requests.register(reference, LocalDate.of(2026, 5, 2), "x"))
                .isInstanceOf(Refusal.class).hasMessageContaining("toekomst");
    }

    /** D5 does not end with the trajectory; the answer may come from the Tasklist too, with the same rules. */
    @Test
    void aRequestOutlivesTheTrajectoryAndIsAnsweredAsATask() {
        Walk walk = new CasesInPhases(engine).stopAsked();
        String reference = walk.reference();
        requests.register(reference, ASKED, PlanningSteps.WORK);
        requests.register(reference, ASKED, PlanningSteps.CARE);
        walk.submit("decideEarlyStop", StopSteps.stop());
        assertThat(walk.openTasks()).containsExactly("answerInspection", "answerInspection", "tellStopDecision");
        InspectionRequestView ofCare = requests.of(reference).get(0);
        requests.answer(reference, ofCare.id(), InspectionOutcome.GIVEN, null, PlanningSteps.CARE);
        assertThat(walk.task("answerInspection").getAssignee()).isEqualTo(PlanningSteps.WORK);
        assertThat(FormText.of(engine, walk.task("answerInspection"))).contains("31/03/2026", "30/04/2026");
        assertThatThrownBy(() -> walk.submit("answerInspection", Map.of("outcome", "DENIED"))).isInstanceOf(Refusal.class)
                .hasMessageContaining("Waarom");
        walk.submit("answerInspection", Map.of("outcome", "DENIED", "motivation", "Het gaat ook over iemand anders"));
        assertThat(walk.openTasks()).containsExactly("tellStopDecision");
        assertThat(requests.of(reference)).extracting(InspectionRequestView::outcome, InspectionRequestView::answeredBy)
                .containsExactly(tuple(InspectionOutcome.GIVEN, PlanningSteps.CARE),
                        tuple(InspectionOutcome.DENIED, PlanningSteps.WORK));
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
