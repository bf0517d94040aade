package be.tandem.plan;

/** The form with which a casemanager takes more time for the plan of an own trajectory, and says why (H8). */
record ExtendPlanTerm(String trajectory, String motivation, boolean participantKnows) {
}
