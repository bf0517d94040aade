package be.tandem.feedback;

/** The surveys that somebody answers with a one-time code (P26). */
public enum Survey {
    CLOSING("Deelnemers, bij het afsluiten", "Hoe was je traject? Wat jij vindt, helpt ons om het beter te doen."),
    AFTER_CARE("Deelnemers, na de nazorg", "Je traject is een tijd voorbij. Hoe kijk je erop terug?"),
    EMPLOYER("Werkgevers, na een stage", "U gaf iemand een stageplaats. Dank u wel. Hoe verliep het?");

    private final String dutchName;
    private final String welcome;

    Survey(String dutchName, String welcome) {
        this.dutchName = dutchName;
        this.welcome = welcome;
    }

    public String dutchName() {
        return dutchName;
    }

    /** First sentence of the page with the questions. */
    public String welcome() {
        return welcome;
    }
}
