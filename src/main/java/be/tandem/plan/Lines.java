package be.tandem.plan;

import be.tandem.form.Refusal;
import java.util.List;
import java.util.stream.IntStream;

/** A list that a person typed with one item per line, because the Tasklist cannot complete a form with a real list. */
record Lines(String field, String label, List<String> items) {

    /** An item of two parts, separated by a semicolon. */
    record Pair(String what, String why) {
    }

    static Lines of(String field, String label, String text) {
        List<String> items = text == null ? List.of()
                : text.lines().map(line -> line.replaceFirst("^\\s*[-*•]\\s*", "").strip())
                        .filter(line -> !line.isEmpty()).toList();
        return new Lines(field, label, items);
    }

    /** Refuses an empty list, with a sentence that says what the plan lacks. */
    Lines orRefuse(String objection) {
        if (items.isEmpty()) {
            throw new Refusal(field, objection);
        }
        return this;
    }

    /** Splits each line at its first semicolon; the message names the line by its number and repeats nothing. */
    List<Pair> pairs(String objection) {
        return IntStream.range(0, items.size()).mapToObj(index -> pair(index, objection)).toList();
    }

    private Pair pair(int index, String objection) {
        String[] parts = items.get(index).split(";", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new Refusal(field, "“" + label + "”, regel " + (index + 1) + ": " + objection);
        }
        return new Pair(parts[0].strip(), parts[1].strip());
    }
}
