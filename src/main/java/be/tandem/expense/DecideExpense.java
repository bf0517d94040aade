package be.tandem.expense;

/** The form with which VDAB decides on a claim. */
record DecideExpense(ExpenseDecision expenseDecision, String motivation) {
}
