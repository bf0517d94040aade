package be.tandem.outflow;

/**
 * One measurement as somebody delivers it.
 *
 * @param months how long after the closing
 * @param outOfUnemployment not registered as job-seeker at that moment, for whatever reason (5.6)
 * @param inPaidWork in paid work at that moment, regular or in the social economy (5.6); a question of its own
 * @param correctionReason why it differs from what is known, null when it does not
 */
public record OutflowLine(String reference, int months, boolean outOfUnemployment, boolean inPaidWork,
                          String correctionReason) {
}
