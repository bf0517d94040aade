package be.tandem.funding;

/**
 * The action of an invoice that was asked was corrected and is not paid any more; published in the transaction that corrects it.
 *
 * @param caseId process instance in which the task waits
 */
public record InvoiceNotNeeded(String caseId) {
}
