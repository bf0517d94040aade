package be.tandem.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.tandem.TandemTest;
import be.tandem.audit.AuditTrail;
import be.tandem.audit.Passage;
import be.tandem.process.Walk;
import be.tandem.process.execution.ExecutionSteps;
import be.tandem.process.planning.PlanningSteps;
import be.tandem.process.security.DoorClient;
import be.tandem.web.PersonAtPages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which a casemanager notes what the participant knows, agrees to (D2, D3, P16) and keeps back (D4). */
@TandemTest
class ConsentsPageTest {

    private static final Reader BACKUP = new Reader(PlanningSteps.WORK_BACKUP, List.of("CASE_MANAGER_WORK.KEMPEN"));
    private static final Reader PROVIDER = new Reader("work_provider1.kempen", List.of("WORK_PROVIDER.KEMPEN"));

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private CaseAccess access;
    @Autowired
    private Restrictions restrictions;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void consentIsGivenAndWithdrawnAndWorksAtOnce() {
        String reference = new CasesInPhases(engine).guided().reference();
        ClockUtil.reset();
        try (PersonAtPages work = PersonAtPages.login(port, PlanningSteps.WORK)) {
            assertThat(work.open("/dossier/" + reference + "/toestemmingen")).isEqualTo(200);
            work.isAccessible("consents");
            Page page = work.page();
            assertThat(page.textContent("main")).contains("10 maart 2026", "vertrouwelijk deel heeft",
                    "ging ermee akkoord", "Dienstverlener Werk, Kempen");

            assertThat(access.may(BACKUP, reference, FilePart.PLAN, Right.READ)).as("not asked yet (P16)").isFalse();
            press(page, "Noteren: " + nameInRow(page, "Vervangt de casemanager Werk"));
            assertThat(access.may(BACKUP, reference, FilePart.PLAN, Right.WRITE)).isTrue();
            press(page, "Intrekken: " + nameInRow(page, "Vervangt de casemanager Werk"));
            assertThat(access.may(BACKUP, reference, FilePart.PLAN, Right.READ)).isFalse();
            assertThat(page.textContent("main")).contains("Nee, ingetrokken", "Eerder van");

            assertThat(access.may(PROVIDER, reference, FilePart.PLAN, Right.READ)).as("agreed at the start").isTrue();
            press(page, "Intrekken: Dienstverlener Werk, Kempen");
            assertThat(access.may(PROVIDER, reference, FilePart.PLAN, Right.READ)).isFalse();
            work.isAccessible("consents-withdrawn");
        }
        assertThat(trail.of(reference)).extracting(Passage::part, Passage::right, Passage::purpose)
                .contains(tuple("CONSENT", "WRITE", "intrekking van een toestemming noteren"));
    }

    @Test
    void anItemIsKeptBackAndSharedAgainByKeyboard() {
        Walk walk = new CasesInPhases(engine).execution();
        walk.submit("registerWorkAction", ExecutionSteps.executed(CasesInPhases.BEZIG));
        ClockUtil.reset();
        String reference = walk.reference();
        try (PersonAtPages care = PersonAtPages.login(port, PlanningSteps.CARE)) {
            care.open("/dossier/" + reference + "/toestemmingen");
            Page page = care.page();
            page.focus("select[name=stuk]");
            page.keyboard().press("End");
            page.keyboard().press("Tab");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(page.textContent(".gelukt")).contains("blijft tussen de twee casemanagers");
            care.isAccessible("consents-restricted");
            assertThat(restrictions.hidden(PROVIDER, reference, ItemKind.PROGRESS)).hasSize(1);
            page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions()
                    .setName(Pattern.compile("^Weer delen"))).click());
            assertThat(restrictions.hidden(PROVIDER, reference, ItemKind.PROGRESS)).isEmpty();
        }
    }

    @Test
    void whatIsNotInTheListIsRefusedInDutchAndNobodyElseComesIn() {
        String reference = new CasesInPhases(engine).execution().reference();
        ClockUtil.reset();
        String path = "/dossier/" + reference + "/toestemmingen";
        DoorClient work = DoorClient.person("http://localhost:" + port, PlanningSteps.WORK, "tandem");
        assertThat(work.form(path + "/afschermen", "stuk=DOCUMENT-999999").body()).contains("staat niet in dit dossier");
        for (String nonsense : new String[] {"stuk=", "stuk=NONSENSE-1", "stuk=%3Cscript%3E"}) {
            HttpResponse<String> refused = work.form(path + "/afschermen", nonsense);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("Kies een stuk uit de lijst").doesNotContain("<script>");
        }
        assertThat(work.form(path + "/geven", "wie=admin1").statusCode()).isEqualTo(400);
        for (String other : List.of(PlanningSteps.WORK_BACKUP, "work_provider1.kempen", "vdab_mediator1", "admin1")) {
            assertThat(DoorClient.person("http://localhost:" + port, other, "tandem").get(path).statusCode())
                    .as(other).isEqualTo(403);
        }
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(button).setExact(true)).click());
        assertThat(page.textContent(".gelukt")).isNotBlank();
    }

    private static String nameInRow(Page page, String purpose) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(purpose)).locator("th").textContent();
    }
}
