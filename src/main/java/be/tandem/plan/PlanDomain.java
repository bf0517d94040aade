package be.tandem.plan;

import be.tandem.network.Role;

/** The two sides of every plan, never one without the other. */
public enum PlanDomain {
    WORK("werk", Role.WORK_PROVIDER), CARE("zorg", Role.CARE_PROVIDER);

    private final String dutchName;
    private final Role provider;

    PlanDomain(String dutchName, Role provider) {
        this.dutchName = dutchName;
        this.provider = provider;
    }

    /** The side on which this provider works. */
    public static PlanDomain of(Role provider) {
        return provider == WORK.provider ? WORK : CARE;
    }

    /** The role that guides the participant on this side. */
    public Role provider() {
        return provider;
    }

    /** Dutch word in a sentence. */
    @Override
    public String toString() {
        return dutchName;
    }
}
