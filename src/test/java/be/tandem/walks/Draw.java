package be.tandem.walks;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance, from one seed: the same seed draws the same again. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean chance(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(Math.max(0, most - least) + 1);
    }

    int around(int mean, int deviation, int least, int most) {
        return (int) Math.max(least, Math.min(most, Math.round(mean + deviation * random.nextGaussian())));
    }

    <T> T oneOf(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** One of the keys, as often as its share says. */
    String share(Map<String, Double> shares) {
        double left = random.nextDouble() * shares.values().stream().mapToDouble(Double::doubleValue).sum();
        String last = null;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            last = share.getKey();
            left -= share.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }
}
