package be.tandem.internship;

import java.time.LocalDate;

/**
 * An internship goes on after the restart of its trajectory (P15).
 *
 * @param caseId process instance that guides it
 * @param started whether the participant was on the floor already
 * @param firstDay first day on the floor, or as it was agreed
 */
public record InternshipResumed(String caseId, boolean started, LocalDate firstDay) {
}
