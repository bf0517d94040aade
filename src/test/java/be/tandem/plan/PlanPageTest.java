package be.tandem.plan;

import static be.tandem.process.planning.PlanningSteps.accepted;
import static be.tandem.process.planning.PlanningSteps.assignCare;
import static be.tandem.process.planning.PlanningSteps.assignWork;
import static be.tandem.process.planning.PlanningSteps.careExplored;
import static be.tandem.process.planning.PlanningSteps.workExplored;
import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.calendar.BelgianTime;
import be.tandem.process.Walk;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.planning.Referred;
import be.tandem.process.security.DoorClient;
import be.tandem.process.trajectory.RunningTrajectory;
import be.tandem.trajectory.Trajectories;
import be.tandem.web.Keyboard;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of the plan (P6, P7, N1, N3, H30): written together, by keyboard, without losing anybody's words. */
@TandemTest
class PlanPageTest {

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private Trajectories trajectories;
    @Autowired
    private JdbcTemplate database;
    @LocalServerPort
    private int port;
    private final LocalDate today = LocalDate.now(BelgianTime.ZONE);
    private Walk walk;
    private String plan;

    @BeforeEach
    void explored() {
        LocalDate initiated = today.minusDays(10);
        String reference = new RunningTrajectory(engine, trajectories, database).initiatedOn(today.minusDays(40), initiated);
        Referred.insert(database, reference, initiated);
        engine.getRuntimeService().createProcessInstanceByKey("activationTrajectory").businessKey(reference)
                .setVariables(Map.of("reference", reference, "regulationGeneration", "GEN2", "region", "KEMPEN",
                        "geinitieerdOn", BelgianTime.startOf(initiated)))
                .startBeforeActivity("tandemPlanning").execute();
        walk = new Walk(engine, reference).submit("assignCaseManagerWork", assignWork())
                .submit("assignCaseManagerCare", assignCare()).submit("holdFirstConversation", accepted(initiated))
                .submit("exploreWork", workExplored()).submit("exploreCare", careExplored());
        ClockUtil.reset();
        plan = "/dossier/" + reference + "/plan";
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aPlanIsWrittenAndSignedByKeyboardOnlyAndOnEveryPageAccessible() {
        try (PersonAtPages work = PersonAtPages.login(port, PlanningSteps.WORK)) {
            assertThat(work.open(plan)).isEqualTo(200);
            work.isAccessible("plan-none");
            Page page = work.page();
            Keyboard keyboard = new Keyboard(page);
            press(page, "Begin het plan");
            press(page, "Doel, duur en keuzes aanpassen");
            work.isAccessible("plan-frame");
            type(page, "goalInOwnWords", "Ik wil weer onder de mensen komen <script>alert(1)</script>");
            type(page, "expectedMonths", "19");
            press(page, "Bewaren");
            assertThat(page.locator("[role=alert]").textContent()).contains("tussen 3 en 18 maanden");
            work.isAccessible("plan-frame-refused");
            assertThat(page.inputValue("#goalInOwnWords")).contains("onder de mensen");
            type(page, "expectedMonths", "12");
            type(page, "bridgeToWork", "Na de stage solliciteren, samen met de jobcoach");
            press(page, "Bewaren");
            assertThat(page.content()).contains("&lt;script&gt;").doesNotContain("<script>alert");
            add(page, "Doel voor werk toevoegen", Map.of("description", "Een dagritme vinden"));
            add(page, "Doel voor zorg toevoegen", Map.of("description", "Rustig blijven in een groep"));
            press(page, "Actie voor werk toevoegen");
            type(page, "description", "Stage in een fietsatelier");
            keyboard.choose("objective", "Een dagritme vinden");
            keyboard.tick("internship");
            press(page, "Bewaren");
            press(page, "Actie voor zorg toevoegen");
            work.isAccessible("plan-care-action");
            type(page, "description", "Ontspanningsgroep volgen");
            type(page, "barrier", "schrik van drukte");
            keyboard.choose("objective", "Rustig blijven in een groep");
            keyboard.choose("provider", "Iemand buiten deze lijst");
            type(page, "providerName", "Yogaschool De Verzonnen Mat");
            press(page, "Bewaren");
            assertThat(page.locator("[role=alert]").textContent()).contains("Duid aan wat de deelnemer");
            keyboard.take("CHOSEN");
            type(page, "providerReason", "Om de hoek, en de deelnemer kent het huis");
            press(page, "Bewaren");
            add(page, "Structurele drempel toevoegen", Map.of("description", "Geen bus om zes uur"));
            assertThat(page.textContent(".plan-stand")).contains("iemand nodig die hem opvolgt");
            work.isAccessible("plan-draft");
            press(page, "Aanpassen: Geen bus om zes uur");
            type(page, "owner", "Casemanager Zorg");
            press(page, "Bewaren");
            press(page, "Plan lezen en ondertekenen");
            assertThat(page.textContent("main")).contains("Brug naar werk", "Na de stage solliciteren");
            work.isAccessible("plan-signing");
            type(page, "name", "Wannes Zilverberk");
            keyboard.take("op-papier");
            keyboard.day("signedOn", today);
            press(page, "Handtekening van de deelnemer bewaren");
            press(page, "Plan lezen en ondertekenen");
            press(page, "Ik onderteken als casemanager Werk");
            assertThat(page.textContent(".plan-stand")).contains("casemanager Zorg ontbreekt").doesNotContain("deelnemer ontbreekt");
            work.isAccessible("plan-signed-by-two");
            assertThat(page.locator("a", new Page.LocatorOptions().setHasText("Dit plan als pdf")).getAttribute("href"))
                    .endsWith("/plan.pdf?versie=1");
            press(page, "Plan lezen en ondertekenen");
            assertThat(page.locator("main fieldset").count()).as("nobody is asked to sign twice").isZero();
            press(page, "Terug naar het plan");

            press(page, "Aanpassen: Een dagritme vinden");
            type(page, "description", "Een dagritme vinden en houden");
            press(page, "Bewaren");
            assertThat(page.textContent(".plan-stand")).contains("De deelnemer ondertekende een andere tekst");
        }
    }

    @Test
    void twoBrowsersWriteOnePlanAndNobodyLosesWords() {
        try (PersonAtPages work = PersonAtPages.login(port, PlanningSteps.WORK);
                PersonAtPages care = PersonAtPages.login(port, PlanningSteps.CARE)) {
            work.open(plan);
            press(work.page(), "Begin het plan");
            add(work.page(), "Doel voor werk toevoegen", Map.of("description", "Een dagritme vinden"));
            care.open(plan);
            press(care.page(), "Doel voor zorg toevoegen");
            type(care.page(), "description", "Beter slapen");
            press(work.page(), "Aanpassen: Een dagritme vinden");
            type(work.page(), "description", "Een dagritme van drie halve dagen");
            press(care.page(), "Bewaren");
            press(work.page(), "Bewaren");
            assertThat(work.page().content()).contains("Beter slapen", "drie halve dagen");

            care.open(plan);
            press(care.page(), "Aanpassen: Een dagritme van drie halve dagen");
            press(work.page(), "Aanpassen: Een dagritme van drie halve dagen");
            type(care.page(), "description", "Een dagritme van twee halve dagen");
            press(care.page(), "Bewaren");
            type(work.page(), "description", "Een dagritme van vier halve dagen");
            press(work.page(), "Bewaren");
            assertThat(work.page().locator("[role=alert]").textContent()).contains("Een collega paste dit onderdeel intussen aan");
            assertThat(work.page().textContent(".collega")).contains("twee halve dagen");
            assertThat(work.page().inputValue("#description")).isEqualTo("Een dagritme van vier halve dagen");
            work.isAccessible("plan-conflict");
            press(work.page(), "Bewaren");
            assertThat(work.page().content()).contains("vier halve dagen").doesNotContain("twee halve dagen");
        }
    }

    @Test
    void overRestAPlanIsWrittenWithTheSameRightsAndAStaleVersionIsRefused() {
        DoorClient work = DoorClient.person("http://localhost:" + port, PlanningSteps.WORK, "tandem");
        String calls = "/api" + plan;
        assertThat(work.outside("POST", calls + "/draft", "{}").statusCode()).isEqualTo(200);
        String item = "{\"kind\":\"OBJECTIVE\",\"domain\":\"WORK\",\"description\":\"Werken met hout\"}";
        assertThat(work.outside("POST", calls + "/draft/items", item).body()).contains("Werken met hout");
        assertThat(work.outside("POST", calls + "/draft/items", "{\"kind\":\"ACTION\",\"domain\":\"CARE\",\"description\":\"x\"}").body())
                .contains("welke drempel", "\"field\":\"barrier\"");
        String mark = work.outside("GET", calls, null).body().replaceAll(".*\"fingerprint\":\"([0-9a-f]+)\".*", "$1");
        assertThat(work.outside("POST", calls + "/draft/signatures", "{\"signer\":\"CASE_MANAGER_WORK\",\"seen\":\"" + mark + "\"}")
                .body()).contains("Het plan is nog niet klaar");
        DoorClient stranger = DoorClient.person("http://localhost:" + port, PlanningSteps.WORK_BACKUP, "tandem");
        assertThat(stranger.outside("GET", calls, null).statusCode()).isEqualTo(403);
        assertThat(stranger.outside("POST", calls + "/draft", "{}").statusCode()).isEqualTo(403);
        DoorClient provider = DoorClient.person("http://localhost:" + port, "work_provider1.kempen", "tandem");
        assertThat(provider.get(plan).statusCode()).isEqualTo(403);
    }

    private static void add(Page page, String link, Map<String, String> fields) {
        press(page, link);
        fields.forEach((field, text) -> type(page, field, text));
        press(page, "Bewaren");
    }

    private static void press(Page page, String name) {
        new Keyboard(page).press(name);
    }

    private static void type(Page page, String field, String text) {
        new Keyboard(page).type(field, text);
    }
}
