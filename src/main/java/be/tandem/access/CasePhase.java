package be.tandem.access;

/** The phases of domain 3.2: who reads what changes when a trajectory passes from one to the next. */
public enum CasePhase {
    /** P1 to P3. */
    BEFORE_START("Vóór de start"),
    /** P4 to P8. */
    PLANNING("Planning"),
    /** P9 to P18. */
    EXECUTION("Uitvoering"),
    /** P19 to P23. */
    CLOSING("Afronding"),
    /** Closed, stopped or refused. */
    ENDED("Beëindigd");

    private final String dutchName;

    CasePhase(String dutchName) {
        this.dutchName = dutchName;
    }

    /** The word that people use. */
    public String dutchName() {
        return dutchName;
    }
}
