package be.tandem.aftercare;

/**
 * A step after the closing that fits a final advice (P24).
 *
 * @param code as it is stored
 * @param label Dutch name
 * @param mediatorActs whether the mediator has something to do for it
 */
public record FollowUpStep(String code, String label, boolean mediatorActs) {
}
