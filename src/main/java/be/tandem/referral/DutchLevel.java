package be.tandem.referral;

/** How well the candidate knows Dutch; helps to find an interpreter, never a reason to refuse. */
enum DutchLevel {
    NONE("Geen"), LITTLE("Een beetje"), CONVERSATION("Genoeg voor een gesprek"), FLUENT("Vlot");

    private final String dutchName;

    DutchLevel(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
