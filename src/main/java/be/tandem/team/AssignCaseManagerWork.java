package be.tandem.team;

/** The form with which GTB names the casemanager Werk. */
record AssignCaseManagerWork(String caseManagerWork, String backupCaseManagerWork) {
}
