package be.tandem.stop;

/** What a team lead agreed with VDAB about a decision that is late; the trajectory itself runs on. */
record FollowUpLateStopDecision(String agreement) {
}
