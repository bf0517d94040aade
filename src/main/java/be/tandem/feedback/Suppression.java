package be.tandem.feedback;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which numbers may be shown: none under five, and none that can be worked out from the others (H22, H23). */
final class Suppression {

    /** Fewest people behind a table, and fewest behind a number in it. */
    static final int FEWEST = 5;

    private Suppression() {
    }

    /** Whether there is a table at all. */
    static boolean isShown(long people) {
        return people >= FEWEST;
    }

    /**
     * The numbers that may be shown; a zero may. One hidden number alone would be the difference between the sum and the rest,
     * so then the next smallest is hidden with it.
     */
    static Map<String, Long> shown(Map<String, Long> numbers) {
        Set<String> hidden = new HashSet<>();
        numbers.forEach((name, number) -> {
            if (number > 0 && number < FEWEST) {
                hidden.add(name);
            }
        });
        if (hidden.size() == 1) {
            numbers.entrySet().stream().filter(each -> each.getValue() >= FEWEST)
                    .min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(smallest -> hidden.add(smallest.getKey()));
        }
        return without(numbers, hidden);
    }

    private static Map<String, Long> without(Map<String, Long> numbers, Collection<String> hidden) {
        Map<String, Long> shown = new HashMap<>(numbers);
        shown.keySet().removeAll(hidden);
        return shown;
    }
}
