package be.tandem.process.aftercare;

import be.tandem.aftercare.FollowUpRoutes;
import be.tandem.aftercare.FollowUpStep;
import be.tandem.calendar.BelgianTime;
import be.tandem.process.decision.Decisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the steps after a final advice from the decision table that process owners edit. */
@Component
class DecisionFollowUpRoutes implements FollowUpRoutes {

    private static final String DECISION = "followUpRoute";

    private final Decisions decisions;

    DecisionFollowUpRoutes(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<FollowUpStep> stepsAfter(String adviceCode, LocalDate adviceOn, boolean employed) {
        return decisions.evaluate(DECISION, Map.of("adviceCode", adviceCode, "onDate", BelgianTime.startOf(adviceOn),
                        "employed", employed)).stream()
                .map(row -> new FollowUpStep((String) row.get("step"), (String) row.get("label"),
                        (Boolean) row.get("mediatorActs")))
                .toList();
    }
}
