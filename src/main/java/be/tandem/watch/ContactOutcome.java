package be.tandem.watch;

/** What a contact told; no answer is no good news (P14). */
public enum ContactOutcome {
    OK("het gaat goed"), ACTION("er moet iets gebeuren"), NOT_REACHED("niet bereikt");

    private final String dutchName;

    ContactOutcome(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
