package be.tandem.team;

/** Why a casemanager was replaced for good (N1, P16). */
public enum ChangeReason {
    /** The participant asked for another person. */
    REQUEST,
    /** The casemanager is away for a long time. */
    ABSENCE,
    /** The team lead divided the work anew. */
    CASELOAD
}
