package be.tandem.absence;

/** What VDAB agreed with a coordinator who did not choose in time. */
record FollowUpLateProvider(String agreement) {
}
