package be.tandem.closing;

/** The decision of DGS about an advice Welzijn; the motivation unless it is ratified. */
record RatifyAdvice(Ratification.Outcome ratificationOutcome, String motivation) {
}
