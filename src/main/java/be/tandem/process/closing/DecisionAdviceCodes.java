package be.tandem.process.closing;

import be.tandem.calendar.BelgianTime;
import be.tandem.closing.AdviceCode;
import be.tandem.closing.AdviceCodes;
import be.tandem.process.decision.Decisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the valid advices from the decision table that process owners edit. */
@Component
class DecisionAdviceCodes implements AdviceCodes {

    private static final String DECISION = "adviceValidity";

    private final Decisions decisions;

    DecisionAdviceCodes(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<AdviceCode> validOn(LocalDate adviceDate) {
        return decisions.evaluate(DECISION, Map.of("onDate", BelgianTime.startOf(adviceDate))).stream()
                .map(row -> new AdviceCode((String) row.get("code"), (String) row.get("label"),
                        (Boolean) row.get("ratificationNeeded"), (Boolean) row.get("paidWork")))
                .toList();
    }
}
