package be.tandem.feedback;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

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
     * The numbers that may be shown; a zero may. What is hidden adds up to the difference between the sum and the rest: one
     * number alone is that difference, and several are known when they must all be one or all be four. Then the next smallest is
     * hidden with them; beside several a zero, when nothing else is left.
     */
    static Map<String, Long> shown(Map<String, Long> numbers) {
        Set<String> hidden = new HashSet<>();
        numbers.forEach((name, number) -> {
            if (number > 0 && number < FEWEST) {
                hidden.add(name);
            }
        });
        if (hidden.size() == 1) {
            smallest(numbers, each -> each >= FEWEST).ifPresent(hidden::add);
        } else if (areKnownByTheirSum(numbers, hidden)) {
            smallest(numbers, each -> each >= FEWEST).or(() -> smallest(numbers, each -> each == 0)).ifPresent(hidden::add);
        }
        return without(numbers, hidden);
    }

    private static boolean areKnownByTheirSum(Map<String, Long> numbers, Collection<String> hidden) {
        long sum = hidden.stream().mapToLong(numbers::get).sum();
        return !hidden.isEmpty() && (sum == hidden.size() || sum == hidden.size() * (FEWEST - 1L));
    }

    private static Optional<String> smallest(Map<String, Long> numbers, LongPredicate among) {
        return numbers.entrySet().stream().filter(each -> among.test(each.getValue()))
                .min(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Map<String, Long> without(Map<String, Long> numbers, Collection<String> hidden) {
        Map<String, Long> shown = new HashMap<>(numbers);
        shown.keySet().removeAll(hidden);
        return shown;
    }
}
