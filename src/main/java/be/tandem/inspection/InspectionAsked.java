package be.tandem.inspection;

import java.time.LocalDate;

/**
 * The participant asked to see the file (D5).
 *
 * @param dueOn last day for the answer
 * @param holder log-in of who noted it and holds the file
 */
public record InspectionAsked(long id, String reference, LocalDate dueOn, String holder) {
}
