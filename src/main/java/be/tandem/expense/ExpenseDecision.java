package be.tandem.expense;

/** What VDAB decides. */
public enum ExpenseDecision {
    APPROVED("goedgekeurd"), PARTLY_APPROVED("voor een deel goedgekeurd"), REJECTED("niet goedgekeurd");

    private final String dutchName;

    ExpenseDecision(String dutchName) {
        this.dutchName = dutchName;
    }

    /** Whether VDAB pays anything. */
    boolean pays() {
        return this != REJECTED;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }
}
