package be.tandem.inspection;

/** What the participant got. */
public enum InspectionOutcome {
    GIVEN("Inzage gegeven"), DENIED("Inzage geweigerd");

    private final String dutchName;

    InspectionOutcome(String dutchName) {
        this.dutchName = dutchName;
    }

    public String dutchName() {
        return dutchName;
    }
}
