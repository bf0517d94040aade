package be.tandem.plan;

/** The form about what the participant can and wants to do at work. */
record ExploreWork(String strengths, String wishes, String workBarriers) {
}
