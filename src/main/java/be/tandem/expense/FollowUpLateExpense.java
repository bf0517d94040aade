package be.tandem.expense;

/** The form with which a team lead says what was agreed on a late decision. */
record FollowUpLateExpense(String agreement) {
}
