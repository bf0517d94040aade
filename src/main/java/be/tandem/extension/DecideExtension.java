package be.tandem.extension;

/** VDAB's decision: how many months, or why not. */
record DecideExtension(Decision decision, Integer months, String refusalReason) {

    enum Decision { APPROVED, REFUSED }
}
