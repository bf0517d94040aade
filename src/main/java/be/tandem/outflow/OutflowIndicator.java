package be.tandem.outflow;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The two indicators of 5.6 at one moment, side by side and never mixed: who left unemployment, for whatever reason, and who
 * is in paid work. Shares are of who was measured; all of the closed, once all are.
 *
 * @param closed closed that long ago or longer
 */
public record OutflowIndicator(int months, long closed, long measured, long outflowFromUnemployment, long outflowToWork) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many are still to be measured. */
    public long due() {
        return closed - measured;
    }

    /** One decimal, half up (5.1); null when nobody was measured. */
    public BigDecimal shareFromUnemployment() {
        return share(outflowFromUnemployment);
    }

    public BigDecimal shareToWork() {
        return share(outflowToWork);
    }

    private BigDecimal share(long part) {
        return measured == 0 ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(measured), 1, RoundingMode.HALF_UP);
    }
}
