package be.tandem.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Map;

/** The real Tasklist in a browser, as one person who logged in sees it. */
final class TasklistPage implements AutoCloseable {

    private static final double LIST_LOADED_AFTER_MILLISECONDS = 1_500;

    private final BrowserContext context;
    private final Page page;
    private final Path pictures;

    TasklistPage(Browser browser, String base, String user, Path pictures) {
        this.context = browser.newContext(new Browser.NewContextOptions().setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels").setViewportSize(1440, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(45_000);
        this.pictures = pictures;
        page.navigate(base + "/camunda/app/tasklist/default/");
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", DemoStaff.PASSWORD);
        page.click("button[type=submit]");
        page.getByText("Mijn taken").first().waitFor();
    }

    /** Chooses a filter, looks for the card of the trajectory, page by page, and opens its task. */
    void open(String filter, String taskName, String reference) {
        page.locator("[cam-tasklist-filters], .filters-column").getByText(filter).first().click();
        Locator card = page.locator("li.task").filter(new Locator.FilterOptions().setHasText(taskName))
                .filter(new Locator.FilterOptions().setHasText(reference)).first();
        Locator next = page.locator("li.pagination-next:not(.disabled) a");
        while (!shows(card) && next.count() > 0) {
            next.first().click();
        }
        card.click();
    }

    private static boolean shows(Locator card) {
        try {
            card.waitFor(new Locator.WaitForOptions().setTimeout(LIST_LOADED_AFTER_MILLISECONDS));
            return true;
        } catch (TimeoutError notOnThisPage) {
            return false;
        }
    }

    /** Takes an unassigned task. */
    void claim() {
        page.getByText("Op mij nemen").first().click();
    }

    /** Chooses a process in the list of those that this person may start. */
    void openStartForm(String processName) {
        page.getByText("Proces starten").first().click();
        page.locator(".modal").getByText(processName, new Locator.GetByTextOptions().setExact(true)).click();
    }

    /** Submits the start form. */
    void start() {
        submit("Starten");
        page.locator(".modal").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Submits the form of the open task. */
    void complete() {
        submit("Afronden");
        page.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void submit(String button) {
        Response answer = page.waitForResponse(response -> response.url().endsWith("/submit-form"),
                () -> page.locator("button[type=submit]").getByText(button).click());
        if (!answer.ok()) {
            throw new PlaywrightException(answer.status() + " " + answer.text());
        }
    }

    void fill(JsonNode form, Map<String, Object> values) {
        page.locator(".fjs-form").waitFor();
        new FormFiller(page).fill(form, values);
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png")).setFullPage(true));
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
