package be.tandem.expense;

import be.tandem.money.Euro;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The form with which a casemanager claims an expense for a participant. */
record ClaimExpense(String trajectory, ExpenseType type, ExpensePurpose purpose, LocalDate firstDay, LocalDate lastDay,
                    BigDecimal amount, BigDecimal kilometres, String receipt) {

    Long receiptId() {
        return receipt == null ? null : Long.valueOf(receipt);
    }

    Long cents() {
        return amount == null ? null : Euro.toCents(amount);
    }
}
