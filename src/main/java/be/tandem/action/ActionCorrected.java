package be.tandem.action;

/**
 * What happened at an appointment, or when, was written down wrongly and is right now; published in the transaction that
 * corrects it. Whoever counts the days since the last contact counts again (P14).
 *
 * @param reference of the trajectory
 */
public record ActionCorrected(String reference) {
}
