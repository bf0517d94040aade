package be.tandem.plan;

/** The three who sign a plan (P7, N3). */
public enum Signer {
    PARTICIPANT("deelnemer"), CASE_MANAGER_WORK("casemanager Werk"), CASE_MANAGER_CARE("casemanager Zorg");

    private final String dutchName;

    Signer(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
