package be.tandem.complaint;

import java.time.LocalDate;

/**
 * The two days that count from the day on which the complaint came in.
 *
 * @param receipt last day for the message of receipt
 * @param answer last day for the answer
 */
record ComplaintTerms(LocalDate receipt, LocalDate answer) {
}
