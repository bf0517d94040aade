package be.tandem.stop;

/** Reasons of the participant's own, as the annual report of 2024 names them. */
public enum StopReason {
    LONG_ILLNESS("langdurige ziekte"), DETENTION("detentie"), MOVED_ABROAD("verhuis naar het buitenland"),
    OTHER_PERSONAL("andere reden eigen aan de deelnemer");

    private final String dutch;

    StopReason(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String toString() {
        return dutch;
    }
}
