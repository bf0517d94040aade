package be.tandem.allocation;

/** Where the guidance takes place: as near to the participant as possible (P9). */
enum Location {
    NEAR_HOME("dicht bij huis"), AT_HOME("bij de deelnemer thuis"), DIGITAL("digitaal"),
    KNOWN_PLACE("op een plek waar de deelnemer al komt");

    private final String dutchName;

    Location(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
