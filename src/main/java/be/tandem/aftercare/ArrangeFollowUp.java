package be.tandem.aftercare;

/** The form in which the mediator says which step was taken. */
record ArrangeFollowUp(String followUpStep, String explanation) {
}
