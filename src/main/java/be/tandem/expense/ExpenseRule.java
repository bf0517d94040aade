package be.tandem.expense;

/**
 * The one row of the table that a claim falls under.
 *
 * @param name as people read it on the claim
 * @param eligible whether it is reimbursed at all
 * @param centsPerKilometre null when a receipt says the amount
 * @param source what the row rests on
 */
public record ExpenseRule(String name, boolean eligible, Integer centsPerKilometre, String source) {
}
