package be.tandem.plan;

/** The form in which the coordinator judges a plan of the first generation. */
record ApprovePlan(Decision decision, String returnReason) {

    enum Decision { APPROVED, RETURNED }
}
