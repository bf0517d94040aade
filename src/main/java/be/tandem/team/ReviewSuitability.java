package be.tandem.team;

/** The form with which DGS answers a tandem that doubts whether the trajectory fits. */
record ReviewSuitability(Outcome suitability, String motivation) {

    enum Outcome { NEW_CONVERSATION, REFUSED }
}
