package be.tandem.plan;

/** How somebody signed: evidence (P7). */
public enum SignatureMethod {
    ON_PAPER("op papier"), DIGITAL("digitaal"), OWN_LOGIN("met eigen aanmelding");

    private final String dutchName;

    SignatureMethod(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
