package be.tandem.process.routing;

import be.tandem.calendar.BelgianTime;
import be.tandem.network.Region;
import be.tandem.network.RegionRouting;
import be.tandem.process.decision.Decisions;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the regions from the decision table that process owners edit. */
@Component
class DecisionRegionRouting implements RegionRouting {

    private static final String DECISION = "regionRouting";

    private final Decisions decisions;

    DecisionRegionRouting(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Route route(String postcode, LocalDate onDate) {
        Map<String, Object> row = decisions.evaluate(DECISION,
                Map.of("postcode", Integer.valueOf(postcode), "onDate", BelgianTime.startOf(onDate))).get(0);
        return Boolean.TRUE.equals(row.get("eligible")) ? new Route(Region.valueOf((String) row.get("region")), null)
                : new Route(null, (String) row.get("reason"));
    }
}
