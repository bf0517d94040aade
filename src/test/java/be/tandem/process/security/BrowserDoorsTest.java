package be.tandem.process.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.journey.InstalledBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rule: the real Tasklist, Cockpit and Admin work with the doors that are open, and need no others. */
@TandemTest
class BrowserDoorsTest {

    /**
     * Before the log-in, a password policy that the engine does not have switched on, and the header of a case that is
     * none: the guarded model has no dossier.
     */
    private static final Pattern EXPECTED = Pattern.compile("401 GET /($|camunda/app/.*)|404 .*password-policy"
            + "|403 GET /api/dossier/AT-[0-9a-f-]{36}/header");

    @Autowired
    private ProcessEngine engine;
    @LocalServerPort
    private int port;
    private final List<String> refused = new ArrayList<>();
    private final List<BrowserContext> windows = new ArrayList<>();

    @BeforeEach
    void model() {
        GuardedModel.deploy(engine);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
    }

    @Test
    void aTaskIsFoundClaimedAndFinishedInTheTasklist() {
        String reference = "AT-" + UUID.randomUUID();
        Task task = GuardedModel.forGroup(engine, "KEMPEN", "SCREENER_LEAD", reference);
        Page page = login("screener_lead1", "/");
        page.getByText("Taken van mijn team").click();
        page.locator("li.task").filter(new Locator.FilterOptions().setHasText(reference))
                .click();
        page.getByText("Op mij nemen").first().click();
        page.locator(".fjs-input").first().fill("hallo");
        page.waitForResponse("**/submit-form", () -> page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Afronden")).click());
        assertThat(engine.getTaskService().createTaskQuery().taskId(task.getId()).count()).isZero();
        assertThat(refused).isEmpty();
    }

    @Test
    void whoLogsOutOrFindsTheSessionExpiredComesToOurLogIn() {
        Page page = login("screener1", "/camunda/app/tasklist/default/");
        page.getByText("Taken van mijn team").waitFor();
        page.locator(".account .dropdown-toggle, [cam-widget-header] .account a").first().click();
        page.getByText("Afmelden").first().click();
        page.waitForURL("**/aanmelden?verlopen");
        fillIn(page, "screener1");
        page.getByText("Taken van mijn team").waitFor();
        page.context().clearCookies();
        page.getByText("Taken van mijn team").click();
        page.waitForURL("**/aanmelden?verlopen");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("verlopen");
    }

    @Test
    void supervisorsAndAdministratorsSeeTheirApplications() {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(GuardedModel.KEY).latestVersion().singleResult().getId();
        String instance = GuardedModel.forGroup(engine, "KEMPEN", "SCREENER").getProcessInstanceId();
        Page cockpit = login("vdab_manager1", "/camunda/app/cockpit/default/");
        for (String place : List.of("dashboard", "processes", "process-definition/" + definition + "/runtime",
                "process-instance/" + instance + "/runtime", "decisions", "tasks", "repository", "batch")) {
            visit(cockpit, "/camunda/app/cockpit/default/#/" + place);
        }
        Page admin = login("admin1", "/camunda/app/admin/default/");
        for (String place : List.of("users", "users/screener1", "users/screener1?tab=groups", "user-create", "groups",
                "groups/SCREENER", "groups/SCREENER?tab=users", "authorization", "system", "tenants")) {
            visit(admin, "/camunda/app/admin/default/#/" + place);
        }
        assertThat(refused).isEmpty();
    }

    private void visit(Page page, String path) {
        page.navigate(base() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private Page login(String user, String path) {
        BrowserContext context = InstalledBrowser.shared().newContext(new Browser.NewContextOptions().setLocale("nl-BE"));
        windows.add(context);
        context.setDefaultTimeout(45_000);
        Page page = context.newPage();
        page.onResponse(response -> {
            String call = response.status() + " " + response.request().method() + " "
                    + response.url().replace(base(), "");
            if (response.status() >= 400 && !EXPECTED.matcher(call).matches()) {
                refused.add(call);
            }
        });
        page.navigate(base() + path);
        fillIn(page, user);
        return page;
    }

    private static void fillIn(Page page, String user) {
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", "tandem");
        page.click("button[type=submit]");
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
