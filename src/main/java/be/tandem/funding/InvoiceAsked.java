package be.tandem.funding;

/**
 * An action was registered that the network pays by invoice; published in the transaction that registers it.
 *
 * @param reference of the trajectory
 */
public record InvoiceAsked(String reference, long invoice) {
}
