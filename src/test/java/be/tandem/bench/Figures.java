package be.tandem.bench;

import java.util.Arrays;

/** Durations in milliseconds and what a reader wants to know of them. */
record Figures(double[] sorted) {

    static Figures of(long[] nanoseconds) {
        return new Figures(Arrays.stream(nanoseconds).mapToDouble(nano -> nano / 1e6).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
