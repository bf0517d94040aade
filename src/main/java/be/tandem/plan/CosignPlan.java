package be.tandem.plan;

/** The form in which the casemanager Zorg signs, with the own log-in. */
record CosignPlan(Signature careSignature, String careRemarks) {
}
