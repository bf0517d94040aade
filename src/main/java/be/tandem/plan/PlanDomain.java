package be.tandem.plan;

/** The two sides of every plan, never one without the other. */
public enum PlanDomain {
    WORK("werk"), CARE("zorg");

    private final String dutchName;

    PlanDomain(String dutchName) {
        this.dutchName = dutchName;
    }

    /** Dutch word in a sentence. */
    @Override
    public String toString() {
        return dutchName;
    }
}
