package be.tandem.process.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.web.PersonAtPages;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.LocaleResolver;

/** Rule: every page and every call needs a log-in; one log-in serves all; refusals are in Dutch. */
@TandemTest
class LoginTest {

    private static final String USER = "screener1";
    private static final String PASSWORD = "tandem";
    private static final int LONGER_THAN_THE_LOADER_WAITS = 8_000;
    private static final String API = "/camunda/api/engine/engine/default/task/count";

    @Autowired
    private IdentityService identities;
    @Autowired
    private LocaleResolver locales;
    @LocalServerPort
    private int port;
    private String base;

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    @Test
    void withoutLogInAPageShowsTheLogInAndACallAnswersInJson() {
        DoorClient nobody = DoorClient.anonymous(base);
        HttpResponse<String> page = nobody.get("/camunda/app/tasklist/default/");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("lang=\"nl\"", "Gebruikersnaam", "Tandem").doesNotContain("verlopen");
        for (String path : new String[] {"/engine-rest/task", API, "/engine-rest/engine", "/api/anything"}) {
            HttpResponse<String> answer = nobody.outside("GET", path, null);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.body()).contains("niet meer aangemeld");
        }
        assertThat(nobody.get("/camunda/app/tandem/images/tandem.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void aStyleSheetIsKeptUntilItChanges() {
        DoorClient nobody = DoorClient.anonymous(base);
        for (String path : List.of("/aanmelden", "/camunda/app/tasklist/default/", "/dossier/AT-2026-000001")) {
            Matcher link = Pattern.compile("href=\"(/css/tandem-[0-9a-f]{32}\\.css)\"").matcher(nobody.get(path).body());
            assertThat(link.find()).as(path).isTrue();
            HttpResponse<String> sheet = nobody.get(link.group(1));
            assertThat(sheet.statusCode()).isEqualTo(200);
            assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("max-age=31536000");
        }
        assertThat(nobody.get("/aanmelden").headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void oneLogInServesTasklistRestAndPages() {
        DoorClient person = DoorClient.anonymous(base);
        String before = sessionAfterPage(person);
        HttpResponse<String> login = person.login(USER, PASSWORD);
        assertThat(login.statusCode()).isEqualTo(302);
        assertThat(person.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(person.get("/").headers().firstValue("Location").orElse("")).contains("/camunda/app/tasklist/default/");
        assertThat(person.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(person.outside("GET", "/camunda/api/admin/auth/user/default", null).body()).contains(USER, "tasklist");
        assertThat(person.outside("GET", API, null).statusCode()).isEqualTo(200);
        assertThat(person.outside("GET", "/engine-rest/task/count", null).statusCode()).isEqualTo(200);
        assertThat(person.outside("POST", "/engine-rest/task/count", "{}").statusCode()).isEqualTo(200);
        assertThat(person.outside("POST", API, "{}").statusCode()).isEqualTo(200);
        assertThat(person.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(person.get("/camunda/app/admin/default/").body()).contains("Geen toegang");
    }

    @Test
    void machinesUseAPasswordAtEachCallAndGetNoSession() {
        DoorClient machine = DoorClient.machine(base, USER, PASSWORD);
        assertThat(machine.call("POST", "/task/count", "{}").statusCode()).isEqualTo(200);
        assertThat(machine.cookie("JSESSIONID")).isEmpty();
        HttpResponse<String> wrong = DoorClient.machine(base, "screener2", "wrong").call("GET", "/task/count", null);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void aWrongPasswordIsSaidInDutchAndSlowsDown() {
        identities.unlockUser("referrer2");
        DoorClient person = DoorClient.anonymous(base);
        HttpResponse<String> wrong = person.login("referrer2", "wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("role=\"alert\"", "klopt niet");
        assertThat(person.login("nobody-at-all", "wrong").body()).contains("klopt niet");
        assertThat(person.login("referrer2", PASSWORD).statusCode()).as("too soon after a mistake").isEqualTo(401);
        identities.unlockUser("referrer2");
        assertThat(person.login("referrer2", PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void aForgedRequestIsRefused() {
        DoorClient person = DoorClient.person(base, USER, PASSWORD);
        HttpResponse<String> forged = person.forged("/afmelden", "x=y");
        assertThat(forged.statusCode()).isEqualTo(403);
        DoorClient without = DoorClient.person(base, USER, PASSWORD);
        assertThat(without.forged("/engine-rest/task/count", "{}").statusCode()).isEqualTo(403);
        assertThat(without.outside("GET", API, null).statusCode()).as("the session lives on").isEqualTo(200);
    }

    @Test
    void logOutOfAWebAppEndsTheOneSession() {
        DoorClient person = DoorClient.person(base, USER, PASSWORD);
        assertThat(person.outside("POST", "/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(200);
        assertThat(person.outside("GET", "/engine-rest/task/count", null).statusCode()).isEqualTo(401);
        assertThat(person.outside("GET", API, null).statusCode()).isEqualTo(401);
    }

    @Test
    void anExpiredSessionIsToldApart() {
        DoorClient person = DoorClient.person(base, USER, PASSWORD);
        person.outside("POST", "/camunda/api/admin/auth/user/default/logout", "");
        DoorClient late = DoorClient.anonymous(base);
        HttpResponse<String> page = late.withCookie("JSESSIONID=0123456789ABCDEF", "/camunda/app/tasklist/default/");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Je sessie is verlopen");
        assertThat(late.outside("POST", API, "{}").statusCode()).as("a call of a script").isEqualTo(401);
    }

    @Test
    void pagesCarrySafeHeaders() {
        HttpResponse<String> page = DoorClient.anonymous(base).get("/aanmelden");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'self'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        HttpResponse<String> webapp = DoorClient.person(base, USER, PASSWORD).get("/camunda/app/tasklist/default/");
        assertThat(webapp.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(page.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("JSESSIONID")
                && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    /** Many casemanagers open their Tasklist at nine: each page may run the scripts that stand in it. */
    @Test
    void whoOpensTheTasklistTogetherWithOthersGetsAPageThatWorks() {
        DoorClient person = DoorClient.person(base, USER, PASSWORD);
        List<HttpResponse<String>> pages = IntStream.range(0, 200).parallel()
                .mapToObj(any -> person.get("/camunda/app/tasklist/default/")).toList();
        assertThat(pages).allSatisfy(page -> {
            Matcher scripts = Pattern.compile("nonce=\"([^\"]+)\"").matcher(page.body());
            assertThat(scripts.find()).isTrue();
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("'nonce-" + scripts.group(1) + "'");
        });
    }

    @Test
    void whateverLanguageTheBrowserSpeaksPagesAreDutch() {
        MockHttpServletRequest english = new MockHttpServletRequest();
        english.addPreferredLocale(Locale.ENGLISH);
        assertThat(locales.resolveLocale(english)).isEqualTo(Locale.forLanguageTag("nl-BE"));
    }

    /** Somebody on a visit with a bad connection: the loader of the scripts gives up after seven seconds by itself. */
    @Test
    void onASlowConnectionTheTasklistComesLateButItComes() {
        try (PersonAtPages person = PersonAtPages.login(port, USER)) {
            person.page().route("**/plugin.js*", script -> {
                person.page().waitForTimeout(LONGER_THAN_THE_LOADER_WAITS);
                script.resume();
            });
            person.open("/camunda/app/tasklist/default/");
            person.page().getByText("Proces starten").first().click();
            assertThat(person.page().locator(".modal").innerText()).contains("Proces starten");
        }
    }

    private static String sessionAfterPage(DoorClient person) {
        person.get("/aanmelden");
        return person.cookie("JSESSIONID");
    }
}
