package be.tandem.expense;

/** What VDAB decides. */
public enum ExpenseDecision {
    APPROVED("goedgekeurd"), REJECTED("niet goedgekeurd");

    private final String dutchName;

    ExpenseDecision(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }
}
