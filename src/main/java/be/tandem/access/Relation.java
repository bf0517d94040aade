package be.tandem.access;

/** How a reader must stand to a case before the role counts for it. */
enum Relation {
    /** The role works for the whole of Flanders. */
    ALL,
    /** The role's region is the region of the trajectory. */
    REGION,
    /** This person referred the participant. */
    REFERRER,
    /** This person is the VDAB mediator of the participant: who referred, or who took up the mediator's work. */
    MEDIATOR,
    /** This person is casemanager of the trajectory, in this role. */
    CASE_MANAGER,
    /** This person is named as back-up in this role. */
    BACKUP,
    /** This person has a task of the trajectory, or can take one; with the last task it ends, and when a colleague takes it. */
    INVOLVED,
    /** The same, but being asked whether there is place is not enough: this person accepted (P9). */
    AT_WORK
}
