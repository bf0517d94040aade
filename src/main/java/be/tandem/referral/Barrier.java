package be.tandem.referral;

/** Nature of what keeps the candidate from paid work (CMPPS). */
enum Barrier {
    COGNITIVE("cognitief"), MEDICAL("medisch"), PSYCHOLOGICAL("psychisch"), PSYCHIATRIC("psychiatrisch"),
    SOCIAL("sociaal");

    private final String dutchName;

    Barrier(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
