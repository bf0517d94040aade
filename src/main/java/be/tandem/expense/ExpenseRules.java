package be.tandem.expense;

import be.tandem.terms.RegulationGeneration;
import java.time.LocalDate;

/** What is reimbursed, by generation and date; the answers stand in {@code dmn/expense-eligibility.dmn}. */
public interface ExpenseRules {

    /** The row for this expense. */
    ExpenseRule find(RegulationGeneration generation, ExpenseType type, ExpensePurpose purpose, LocalDate onDate);
}
