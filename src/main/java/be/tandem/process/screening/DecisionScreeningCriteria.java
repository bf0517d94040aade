package be.tandem.process.screening;

import be.tandem.process.decision.Decisions;
import be.tandem.screening.ScreeningCriteria;
import be.tandem.terms.RegulationGeneration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the criteria from the decision table that process owners edit. */
@Component
class DecisionScreeningCriteria implements ScreeningCriteria {

    private static final String DECISION = "screeningCriteria";

    private final Decisions decisions;

    DecisionScreeningCriteria(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> unmet(RegulationGeneration generation, Ticks ticks) {
        return decisions.evaluate(DECISION, Map.of("regulationGeneration", generation.name(),
                "seriousBarriers", ticks.seriousBarriers(), "icfDescribed", ticks.icfDescribed(),
                "workAndCareNeeded", ticks.workAndCareNeeded(), "paidWorkPlausible", ticks.paidWorkPlausible()))
                .stream().map(row -> (String) row.get("meaning")).toList();
    }
}
