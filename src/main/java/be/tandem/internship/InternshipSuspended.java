package be.tandem.internship;

import java.time.LocalDate;

/**
 * An internship waits because its trajectory lies still (P15): nobody asks for talks.
 *
 * @param caseId process instance that guides it
 * @param lastDay last day as agreed, which does not move
 */
public record InternshipSuspended(String caseId, LocalDate lastDay) {
}
