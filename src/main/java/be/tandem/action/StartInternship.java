package be.tandem.action;

/** Whether an internship starts, and if not, why. */
record StartInternship(Decision decision, String reason) {

    enum Decision { START, NOT_NOW }
}
