package be.tandem.process.expense;

import be.tandem.calendar.BelgianTime;
import be.tandem.expense.ExpensePurpose;
import be.tandem.expense.ExpenseRule;
import be.tandem.expense.ExpenseRules;
import be.tandem.expense.ExpenseType;
import be.tandem.process.decision.Decisions;
import be.tandem.terms.RegulationGeneration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what is reimbursed from the decision table that process owners edit. */
@Component
class DecisionExpenseRules implements ExpenseRules {

    private static final String DECISION = "expenseEligibility";

    private final Decisions decisions;

    DecisionExpenseRules(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public ExpenseRule find(RegulationGeneration generation, ExpenseType type, ExpensePurpose purpose, LocalDate onDate) {
        Map<String, Object> row = decisions.onlyRow(DECISION, Map.of("regulationGeneration", generation.name(),
                "type", type.name(), "purpose", purpose.name(), "onDate", BelgianTime.startOf(onDate)),
                () -> "dmn/expense-eligibility.dmn has no row for " + generation + " " + type + " " + purpose);
        Number rate = (Number) row.get("centsPerKilometre");
        return new ExpenseRule((String) row.get("rule"), (Boolean) row.get("eligible"),
                rate == null ? null : rate.intValue(), (String) row.get("source"));
    }
}
