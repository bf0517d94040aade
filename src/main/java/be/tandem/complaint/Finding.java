package be.tandem.complaint;

/** What the handler found; each with a motivation. */
public enum Finding {
    WELL_FOUNDED("gegrond"), PARTLY_FOUNDED("deels gegrond"), UNFOUNDED("niet gegrond"), INADMISSIBLE("niet ontvankelijk"),
    WITHDRAWN("ingetrokken");

    private final String dutchName;

    Finding(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }
}
