package be.tandem.access;

/** The phases of domain 3.2: who reads what changes when a trajectory passes from one to the next. */
public enum CasePhase {
    /** P1 to P3. */
    BEFORE_START,
    /** P4 to P8. */
    PLANNING,
    /** P9 to P18. */
    EXECUTION,
    /** P19 to P23. */
    CLOSING,
    /** Closed, stopped or refused. */
    ENDED
}
