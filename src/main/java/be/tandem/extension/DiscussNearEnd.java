package be.tandem.extension;

/** What the lead and the casemanagers agreed before the end. */
record DiscussNearEnd(String agreement) {
}
