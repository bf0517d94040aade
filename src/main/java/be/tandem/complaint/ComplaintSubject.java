package be.tandem.complaint;

/** What a complaint is about. */
public enum ComplaintSubject {
    GUIDANCE("de begeleiding"), CONDUCT("hoe iemand je behandelde"), DECISION("een beslissing"), WAITING("te lang wachten"),
    PRIVACY("je gegevens en je privacy"), INTERNSHIP("een stage"), EXPENSES("een vergoeding"),
    ACCESSIBILITY("de toegankelijkheid"), OTHER("iets anders");

    private final String dutchName;

    ComplaintSubject(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The words that people use. */
    public String dutchName() {
        return dutchName;
    }
}
