package be.tandem.process.terms;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.decision.Decisions;
import be.tandem.terms.RegulationGeneration;
import be.tandem.terms.Term;
import be.tandem.terms.TermLength;
import be.tandem.terms.TermTable;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the terms from the decision table that process owners edit. */
@Component
class DecisionTermTable implements TermTable {

    private static final String DECISION = "terms";

    private final Decisions decisions;

    DecisionTermTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TermLength length(Term term, RegulationGeneration generation, LocalDate onDate) {
        Map<String, Object> row = decisions.onlyRow(DECISION, Map.of("term", term.name(),
                "regulationGeneration", generation.name(), "onDate", BelgianTime.startOf(onDate)),
                () -> "dmn/terms.dmn has no row for " + term + " " + generation + " " + onDate);
        return new TermLength(((Number) row.get("amount")).intValue(),
                TermLength.Unit.valueOf((String) row.get("unit")), (String) row.get("source"));
    }
}
