package be.tandem.allocation;

/** Why a provider says no. */
enum DeclineReason {
    FULL("geen plaats"), LATER("pas later plaats"), NOT_FITTING("past niet bij wat deze dienst doet"),
    TOO_FAR("te ver of slecht bereikbaar"), OTHER("iets anders");

    private final String dutchName;

    DeclineReason(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
