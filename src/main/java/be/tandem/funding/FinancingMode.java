package be.tandem.funding;

import be.tandem.terms.RegulationGeneration;

/** How a network finances the actions of its providers (F4). */
public enum FinancingMode {
    PER_ACTION("per actie"), PER_TRAJECTORY("per traject");

    private final String dutchName;

    FinancingMode(String dutchName) {
        this.dutchName = dutchName;
    }

    /** What holds as long as a network chose nothing (C22). */
    public static FinancingMode standard(RegulationGeneration generation) {
        return generation == RegulationGeneration.GEN1 ? PER_ACTION : PER_TRAJECTORY;
    }

    public String dutchName() {
        return dutchName;
    }
}
