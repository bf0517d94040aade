package be.tandem.feedback;

/** What a network can look at, added up per half-year: the surveys, the pulse, and who came to the open labour market. */
public enum Topic {
    CLOSING(Survey.CLOSING.dutchName()),
    AFTER_CARE(Survey.AFTER_CARE.dutchName()),
    EMPLOYER(Survey.EMPLOYER.dutchName()),
    PULSE("Deelnemers, bij de evaluaties"),
    OPEN_MARKET("Stages op de open arbeidsmarkt");

    private final String dutchName;

    Topic(String dutchName) {
        this.dutchName = dutchName;
    }

    public String dutchName() {
        return dutchName;
    }

    /** What is counted, for example "7 mensen antwoordden". */
    public String counted() {
        return this == OPEN_MARKET ? "trajecten eindigden" : "mensen antwoordden";
    }
}
