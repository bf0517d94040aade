package be.tandem.screening;

import be.tandem.terms.RegulationGeneration;
import java.util.List;

/** Which criteria a candidate must meet; the answers stand in {@code dmn/screening-criteria.dmn}. */
public interface ScreeningCriteria {

    /** What is not met, as Dutch phrases; empty when approval is possible. */
    List<String> unmet(RegulationGeneration generation, Ticks ticks);

    /** What the screener found: criteria C1 to C4 of the second generation. */
    record Ticks(boolean seriousBarriers, boolean icfDescribed, boolean workAndCareNeeded,
                 boolean paidWorkPlausible) {
    }
}
