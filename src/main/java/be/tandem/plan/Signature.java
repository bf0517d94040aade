package be.tandem.plan;

/** What somebody answers to a plan that is laid before them (P7). */
enum Signature {
    SIGNED("ondertekend"), SIGNED_WITH_REMARKS("ondertekend met opmerkingen"), DISAGREES("niet akkoord");

    private final String dutchName;

    Signature(String dutchName) {
        this.dutchName = dutchName;
    }

    boolean agrees() {
        return this != DISAGREES;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
