package be.tandem.feedback;

/** What a network can look at, added up per half-year: the surveys, the pulse, and who came to the open labour market. */
public enum Topic {
    CLOSING(Survey.CLOSING),
    AFTER_CARE(Survey.AFTER_CARE),
    EMPLOYER(Survey.EMPLOYER),
    PULSE("Deelnemers, bij de evaluaties"),
    OPEN_MARKET("Stages op de open arbeidsmarkt");

    private final String dutchName;
    private final Survey survey;

    Topic(Survey survey) {
        this.dutchName = survey.dutchName();
        this.survey = survey;
    }

    Topic(String dutchName) {
        this.dutchName = dutchName;
        this.survey = null;
    }

    /** Null for what is no survey. */
    Survey survey() {
        return survey;
    }

    public String dutchName() {
        return dutchName;
    }

    /** What is counted, for example "7 mensen antwoordden". */
    public String counted() {
        return this == OPEN_MARKET ? "trajecten eindigden" : "mensen antwoordden";
    }
}
