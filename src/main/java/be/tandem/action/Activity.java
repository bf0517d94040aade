package be.tandem.action;

/** What kind of work an action was; only guidance can be charged, the rest shows its real cost (P10, F3). */
public enum Activity {
    GUIDANCE("begeleiding"), SEARCH("zoekwerk"), TRAVEL("verplaatsing"), CONSULTATION("overleg zonder de deelnemer");

    private final String dutchName;

    Activity(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
