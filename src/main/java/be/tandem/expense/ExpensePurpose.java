package be.tandem.expense;

/** What the expense was made for. */
public enum ExpensePurpose {
    INTERNSHIP("de stage"), GUIDANCE("de begeleiding");

    private final String dutchName;

    ExpensePurpose(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }
}
