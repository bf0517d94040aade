package be.tandem.complaint;

/** Where a complaint stands. */
public enum ComplaintStep {
    APPOINT("wacht op een behandelaar"), ACKNOWLEDGE("bericht van ontvangst sturen"), ANSWER("onderzoeken en antwoorden"),
    SEND("antwoord versturen"), MEASURES("afspraken opvolgen"), CLOSED("afgehandeld");

    private final String dutchName;

    ComplaintStep(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }
}
