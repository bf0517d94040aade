package be.tandem.plan;

/** The form about the support there is and the care that is needed on the way to work. */
record ExploreCare(String currentSupport, String needs, String careBarriers) {
}
