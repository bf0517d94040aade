package be.tandem.action;

/**
 * An appointment took place; published in the transaction that registers it. The first one ends the wait for the start (P9),
 * and each of them is a contact (P14).
 *
 * @param reference of the trajectory
 */
public record ActionExecuted(String reference) {
}
