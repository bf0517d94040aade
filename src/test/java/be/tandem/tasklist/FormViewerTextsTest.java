package be.tandem.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form viewer inside the Tasklist has its texts in English; each that a user can meet has a Dutch one. */
class FormViewerTextsTest {

    private static final String VIEWER = Webapp.shared("lib/deps.js");
    private static final List<Pattern> TRANSLATED = group("/(\\^.*?\\$)/s?,", Webapp.shared("app/tandem/scripts/forms-nl.js"))
            .stream().map(pattern -> Pattern.compile(pattern, Pattern.DOTALL)).toList();

    @Test
    void everyMessageUnderAFieldHasADutchText() {
        List<String> messages = group("push\\([`\"]((?:Field|Value|Please select|Date and time)[^`\"]+\\.\\)?)[`\"]", VIEWER);
        assertThat(messages).hasSizeGreaterThan(8).allSatisfy(message -> assertTranslated(filledIn(message)));
        assertTranslated("Value is expected to be an integer.");
        assertTranslated("Value is expected to have at most 2 decimal digits.");
    }

    @Test
    void everyOtherWordOfTheViewerHasADutchText() {
        List<String> words = List.of("Select", "Search", "No results", "All values selected", "Skip to search",
                "Remove tag", "Increment", "Decrement", "Nothing to show.", "Previous page", "Next page",
                "Click to remove sorting", "Add new", "Collapse", "No content to show.",
                "External content couldn't be loaded.", "Powered by bpmn.io", "hh:mm", "hh:mm ?m", " of ",
                "Date and time must both be entered.");
        assertThat(words).allSatisfy(word -> {
            assertThat(VIEWER).as("still in the viewer").contains("\"" + word + "\"");
            assertTranslated(word);
        });
    }

    /** The names under which the Tasklist stores half-filled forms; a new name would escape the guard. */
    @Test
    void formsAreNeverStoredInTheBrowser() {
        assertThat(group("setItem\\(\"([\\w-]+:)\"", Webapp.TASKLIST.scripts()))
                .containsExactlyInAnyOrder("camForm:", "camunda-form:");
        assertThat(Webapp.shared("app/tandem/scripts/no-drafts.js")).contains("^(camunda-form:|camForm:)");
    }

    private static void assertTranslated(String english) {
        assertThat(TRANSLATED).as(english).anyMatch(pattern -> pattern.matcher(english).matches());
    }

    private static String filledIn(String template) {
        return template.replaceAll("\\$\\{[^}]*}", "5");
    }

    private static List<String> group(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(FormViewerTextsTest::first).toList();
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }
}
