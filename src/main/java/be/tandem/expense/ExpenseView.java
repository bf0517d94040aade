package be.tandem.expense;

import be.tandem.money.Euro;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A claim as casemanagers and VDAB read it.
 *
 * @param kilometres null when a receipt says the amount
 * @param receiptId number of the document, null for kilometres
 * @param rule name of the row of the table that the claim falls under
 * @param decision null as long as VDAB has not decided
 * @param approvedCents the part that VDAB pays, null when it pays all or nothing
 */
public record ExpenseView(long id, ExpenseType type, ExpensePurpose purpose, LocalDate firstDay, LocalDate lastDay,
                          BigDecimal kilometres, long payableCents, Long receiptId, LocalDate claimedOn, String claimedBy,
                          boolean eligible, String rule, String source, LocalDate decisionDueOn, ExpenseDecision decision,
                          Long approvedCents, String motivation, LocalDate decidedOn) {

    /** In Dutch notation, for example 12,50 euro. */
    public String amount() {
        return Euro.inDutch(payableCents);
    }

    /** The part that VDAB pays, null when it pays all or nothing. */
    public String approvedAmount() {
        return approvedCents == null ? null : Euro.inDutch(approvedCents);
    }

    /** For example 12,5 km; null when a receipt says the amount. */
    public String distance() {
        return kilometres == null ? null : kilometres.stripTrailingZeros().toPlainString().replace('.', ',') + " km";
    }

    public boolean isDecided() {
        return decision != null;
    }
}
