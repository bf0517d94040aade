package be.tandem.funding;

import be.tandem.terms.RegulationGeneration;
import java.time.LocalDate;

/** The fee of a coordinator for a trajectory, by generation and day; the answers stand in {@code dmn/coordinator-fee.dmn}. */
public interface CoordinatorFees {

    /** The fee of a trajectory that became BEZIG on this day. */
    CoordinatorFee of(RegulationGeneration generation, LocalDate bezigOn);
}
