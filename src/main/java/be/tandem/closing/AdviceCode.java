package be.tandem.closing;

/**
 * A final advice that may be given.
 *
 * @param code as it is stored and reported
 * @param label Dutch name
 * @param ratificationNeeded whether DGS must ratify it before it counts (P21: only Welzijn)
 * @param paidWork whether it says that paid work is possible, with or without support (domain 1.4)
 */
public record AdviceCode(String code, String label, boolean ratificationNeeded, boolean paidWork) {
}
