package be.tandem.expense;

import be.tandem.money.Euro;
import java.math.BigDecimal;

/** The form with which VDAB decides on a claim. */
record DecideExpense(ExpenseDecision expenseDecision, BigDecimal approvedAmount, String motivation) {

    /** Null when all or nothing is paid. */
    Long approvedCents() {
        return approvedAmount == null ? null : Euro.toCents(approvedAmount);
    }
}
