package be.tandem.plan;

/** The form with which the casemanager Werk hands the signed plan to the network coordinator. */
record SubmitPlan(boolean submits) {
}
