package be.tandem.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.journey.InstalledBrowser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A person who logged in, at pages of our own in a real browser; each page can be looked at and judged by axe. */
public final class PersonAtPages implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern CODE = Pattern.compile("\\b(?:[A-Z]{2,}_[A-Z_]+|[A-Z]{5,})\\b");
    private static final List<String> WORDS_IN_CAPITALS = List.of("NOOZO", "RIZIV");
    private static final Path PICTURES = Path.of("target", "pictures", "pages");

    private final BrowserContext context;
    private final Page page;
    private final String base;

    private PersonAtPages(int port) {
        this.base = "http://localhost:" + port;
        this.context = InstalledBrowser.shared().newContext(new Browser.NewContextOptions().setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels").setViewportSize(1280, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(45_000);
    }

    /** Logs in as a demo user. */
    public static PersonAtPages login(int port, String user) {
        PersonAtPages person = new PersonAtPages(port);
        person.page.navigate(person.base + "/aanmelden");
        person.page.fill("input[name=username]", user);
        person.page.fill("input[name=password]", "tandem");
        person.page.waitForResponse(answer -> answer.url().endsWith("/aanmelden"),
                () -> person.page.click("button[type=submit]"));
        return person;
    }

    /** Opens a page and answers with its status. */
    public int open(String path) {
        Response answer = page.navigate(base + path);
        return answer.status();
    }

    /**
     * No violation of WCAG 2.2 level AA, no code of a program where a Dutch word belongs, and a picture in target/pictures/pages
     * to look at. In its other mode axe opens a second window each time, and answers that all is well when it failed.
     */
    public PersonAtPages isAccessible(String picture) {
        picture(picture);
        assertThat(CODE.matcher(page.locator("body").innerText()).results().map(MatchResult::group))
                .as("codes for programs on " + page.url()).isSubsetOf(WORDS_IN_CAPITALS);
        assertThat(new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .as("axe on " + page.url()).isEmpty();
        return this;
    }

    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    /** The page itself, for clicks, keys and texts. */
    public Page page() {
        return page;
    }

    @Override
    public void close() {
        context.close();
    }
}
