package be.tandem.team;

/** The form with which the care partnership names the casemanager Zorg. */
record AssignCaseManagerCare(String caseManagerCare, String backupCaseManagerCare) {
}
