package be.tandem.interruption;

/** Why a trajectory may lie still for a while (P15). */
enum InterruptionGround {
    ILLNESS("ziekte"), MATERNITY("moederschap"), ACCIDENT("ongeval"), FORCE_MAJEURE("overmacht"),
    PERSONAL("persoonlijke problemen");

    private final String dutchName;

    InterruptionGround(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
