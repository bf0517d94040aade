package be.tandem.closing;

import java.time.LocalDate;

/**
 * The final advice without its reasons: what the follow-up needs (P24).
 *
 * @param adviceOn day of the advice, which decides about the table of that day
 * @param paidWork whether it says that paid work is possible
 */
public record FinalResult(String code, String label, LocalDate adviceOn, boolean paidWork) {
}
