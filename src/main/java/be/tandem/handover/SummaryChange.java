package be.tandem.handover;

/** What happened to a piece of the summary. */
public enum SummaryChange {
    ADDED("toegevoegd"), CHANGED("gewijzigd"), AGREED("akkoord van de deelnemer"), REMOVED("verwijderd");

    private final String dutchName;

    SummaryChange(String dutchName) {
        this.dutchName = dutchName;
    }

    public String dutchName() {
        return dutchName;
    }
}
