package be.tandem.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What was typed about the person: every text that is not a code, a date or the log-in of a member of staff. */
record Confidential(Set<String> texts) {

    private static final String CODE_OR_DATE = "[A-Z_]+|[0-9]{4}-[0-9]{2}-[0-9]{2}|[a-z_]+[0-9](\\.[a-z_]+)?|AT-.*";

    static Confidential in(List<Map<String, Object>> forms) {
        Set<String> texts = new TreeSet<>();
        forms.forEach(form -> form.values().forEach(value -> {
            if (value instanceof String text && !text.matches(CODE_OR_DATE)) {
                text.lines().map(String::strip).filter(line -> line.length() > 3).forEach(texts::add);
            }
        }));
        return new Confidential(texts);
    }
}
