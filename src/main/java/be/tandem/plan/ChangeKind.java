package be.tandem.plan;

/** How much a next version changes (P7, P13). */
public enum ChangeKind {
    /** The participant knows of it; nobody signs anew. */
    SMALL("kleine aanpassing"),
    /** All three sign anew. */
    FORMAL("formele wijziging");

    private final String dutchName;

    ChangeKind(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
