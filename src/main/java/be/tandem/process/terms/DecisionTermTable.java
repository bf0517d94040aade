package be.tandem.process.terms;

import be.tandem.calendar.BelgianTime;
import be.tandem.terms.RegulationGeneration;
import be.tandem.terms.Term;
import be.tandem.terms.TermLength;
import be.tandem.terms.TermTable;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the terms from the decision table that process owners edit. */
@Component
class DecisionTermTable implements TermTable {

    private static final String DECISION = "terms";

    private final DecisionService decisions;

    DecisionTermTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public TermLength length(Term term, RegulationGeneration generation, LocalDate onDate) {
        Map<String, Object> question = Map.of("term", term.name(), "regulationGeneration", generation.name(),
                "onDate", BelgianTime.startOf(onDate));
        DmnDecisionRuleResult row = decisions.evaluateDecisionTableByKey(DECISION, question).getSingleResult();
        if (row == null) {
            throw new IllegalStateException("dmn/terms.dmn has no row for " + term + " " + generation + " " + onDate);
        }
        return new TermLength(((Number) row.getEntry("amount")).intValue(),
                TermLength.Unit.valueOf(row.getEntry("unit")), row.getEntry("source"));
    }
}
