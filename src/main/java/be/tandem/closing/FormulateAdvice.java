package be.tandem.closing;

/** The advice that the casemanager Werk puts before the casemanager Zorg. */
record FormulateAdvice(String adviceCode, String motivation, String perspective, String nextSteps, String helpers) {
}
