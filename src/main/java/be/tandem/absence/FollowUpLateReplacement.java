package be.tandem.absence;

/** What VDAB agreed with a team lead who did not choose a replacement in time. */
record FollowUpLateReplacement(String agreement) {
}
