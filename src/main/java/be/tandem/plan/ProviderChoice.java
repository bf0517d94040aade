package be.tandem.plan;

/** What the participant said about the provider of an action (N1). */
public enum ProviderChoice {
    CHOSEN("de deelnemer koos zelf"), AGREED("de deelnemer ging akkoord met het voorstel"),
    ASKED_OTHER("de deelnemer vroeg iemand anders");

    private final String dutchName;

    ProviderChoice(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
