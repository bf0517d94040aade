package be.tandem.extension;

/** What the casemanager wants with the end in sight: more time, with a motivation, or closing in time. */
record RequestExtension(Wish wish, Integer months, String motivation) {

    enum Wish { REQUEST, CLOSE_IN_TIME }
}
