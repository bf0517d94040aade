package be.tandem.plan;

/** What a plan is made of. */
public enum PlanItemKind {
    OBJECTIVE("doel"), ACTION("actie"), BARRIER("structurele drempel");

    private final String dutchName;

    PlanItemKind(String dutchName) {
        this.dutchName = dutchName;
    }

    @Override
    public String toString() {
        return dutchName;
    }
}
