package be.tandem.process.funding;

import be.tandem.calendar.BelgianTime;
import be.tandem.funding.CoordinatorFee;
import be.tandem.funding.CoordinatorFees;
import be.tandem.process.decision.Decisions;
import be.tandem.terms.RegulationGeneration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the fee of a coordinator from the decision table that process owners edit. */
@Component
class DecisionCoordinatorFees implements CoordinatorFees {

    private final Decisions decisions;

    DecisionCoordinatorFees(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public CoordinatorFee of(RegulationGeneration generation, LocalDate bezigOn) {
        Map<String, Object> row = decisions.onlyRow("coordinatorFee",
                Map.of("regulationGeneration", generation.name(), "onDate", BelgianTime.startOf(bezigOn)),
                () -> "dmn/coordinator-fee.dmn has no row for " + generation + " on " + bezigOn);
        return new CoordinatorFee(((Number) row.get("cents")).longValue(), ((Number) row.get("firstPercent")).intValue(),
                ((Number) row.get("ownTasksPercent")).intValue(), (String) row.get("source"));
    }
}
