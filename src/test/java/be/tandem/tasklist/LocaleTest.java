package be.tandem.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everyone works in Dutch: no key of the web applications is forgotten, also after an update of Camunda. */
class LocaleTest {

    /** Words that are the same in both languages, names and signs. */
    private static final Set<String> SAME_IN_DUTCH = Set.of("", " OK", "<", "<=", ">", ">=", "Account",
            "Batch", "Batches", "Cockpit", "Criteria", "Dashboard", "Deployment", "Deployments", "Filter", "Filters", "ID",
            "ID*", "Job", "Jobs", "Label", "Links", "OK", "Operator", "Optimize", "Status", "Tenant", "Tenants", "Type",
            "weekend", "{{count}} jobs");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}");
    private static final Pattern WORD = Pattern.compile("\\w+");

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void everyKeyHasADutchText(Webapp webapp) {
        Set<String> missing = new TreeSet<>(shownKeys(webapp));
        missing.removeAll(webapp.labels("nl").keySet());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void noDutchTextIsLeftOverFromAnOlderVersion(Webapp webapp) {
        assertThat(webapp.labels("en").keySet()).containsAll(webapp.labels("nl").keySet());
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void nothingStaysEnglish(Webapp webapp) {
        Map<String, String> english = webapp.labels("en");
        Map<String, String> same = new TreeMap<>(webapp.labels("nl"));
        same.entrySet().removeIf(label -> !label.getValue().equals(english.get(label.getKey())));
        same.values().removeIf(SAME_IN_DUTCH::contains);
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Webapp.class)
    void everyPlaceholderSurvivesTheTranslation(Webapp webapp) {
        Map<String, String> english = webapp.labels("en");
        webapp.labels("nl").forEach((key, dutch) -> assertThat(placeholders(dutch)).as(key)
                .containsExactlyInAnyOrderElementsOf(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @EnumSource(value = Webapp.class, mode = EnumSource.Mode.EXCLUDE, names = "WELCOME")
    void theCalendarIsBelgian(Webapp webapp) {
        var dates = webapp.locale("nl").path("dateLocales");
        assertThat(dates.path("week").path("dow").asInt()).as("the week starts on Monday").isEqualTo(1);
        assertThat(dates.path("longDateFormat").path("L").asText()).isEqualTo("DD-MM-YYYY");
        assertThat(dates.path("longDateFormat").path("LT").asText()).isEqualTo("HH:mm");
        assertThat(dates.fieldNames()).toIterable()
                .containsExactlyInAnyOrderElementsOf(() -> webapp.locale("en").path("dateLocales").fieldNames());
    }

    /** The library has files of the same name; if the class path ever gives those, everyone reads English again. */
    @ParameterizedTest
    @EnumSource(Webapp.class)
    void ourConfigurationWinsAndOffersDutchOnly(Webapp webapp) {
        assertThat(webapp.file("scripts/config.js")).contains("dutchWebapp(");
        assertThat(Webapp.shared("app/tandem/scripts/webapp-config.js"))
                .contains("availableLocales: ['nl'], fallbackLocale: 'nl'");
    }

    /** The start page is a copy because nothing else changes its language; it may differ in these lines only. */
    @ParameterizedTest
    @EnumSource(Webapp.class)
    void theStartPageIsCamundasPageInDutch(Webapp webapp) {
        assertThat(webapp.file("index.html")).contains("<html lang=\"nl\">").contains("<title>Tandem &ndash; ");
        assertThat(withoutOurLines(webapp.file("index.html")))
                .isEqualTo(withoutOurLines(webapp.bundledFile("index.html")));
    }

    private static String withoutOurLines(String page) {
        return page.lines()
                .map(line -> line.replaceFirst("<link rel=\"icon\"[^>]*>", ""))
                .filter(line -> !line.matches("\\s*(<html lang=.*|<title>.*|content=\"(Tandem|[Cc]amunda).*)"))
                .collect(Collectors.joining("\n"));
    }

    /** More than half of the keys of Cockpit serve the paid edition and never reach a screen here. */
    private static Set<String> shownKeys(Webapp webapp) {
        Set<String> keys = new TreeSet<>(webapp.labels("en").keySet());
        if (webapp == Webapp.COCKPIT) {
            keys.retainAll(WORD.matcher(webapp.scripts()).results().map(MatchResult::group).collect(Collectors.toSet()));
        }
        return keys;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> String.valueOf(found.group(1))).toList();
    }
}
