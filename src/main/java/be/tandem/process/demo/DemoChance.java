package be.tandem.process.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Chance with a fixed seed: the same trajectory comes out the same on every machine. */
final class DemoChance {

    private final Random random;

    DemoChance(long seed) {
        random = new Random(seed * 7919);
        random.nextInt();
    }

    boolean percent(double percentage) {
        return random.nextDouble() * 100 < percentage;
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T extends Comparable<T>> T weighted(Map<T, ? extends Number> weights) {
        double total = weights.values().stream().mapToDouble(Number::doubleValue).sum();
        double drawn = random.nextDouble() * total;
        // Sorted, because the order of a hash map is not the same everywhere.
        for (var entry : new TreeMap<>(weights).entrySet()) {
            drawn -= entry.getValue().doubleValue();
            if (drawn < 0) {
                return entry.getKey();
            }
        }
        return weights.keySet().iterator().next();
    }

    /** A number from one of several bands, keyed by where they begin. */
    int band(Map<Integer, Double> weights, Map<Integer, Integer> ends) {
        int begin = weighted(weights);
        return between(begin, ends.get(begin));
    }
}
