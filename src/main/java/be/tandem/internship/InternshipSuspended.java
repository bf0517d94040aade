package be.tandem.internship;

import java.time.LocalDate;

/**
 * An internship waits because its trajectory lies still (P15): it does not start, and nobody asks for talks.
 *
 * @param caseId process instance that guides it
 * @param started whether the participant was on the floor already
 * @param lastDay last day as agreed, which does not move
 */
public record InternshipSuspended(String caseId, boolean started, LocalDate lastDay) {

    /** The day for which its process waits meanwhile. */
    public LocalDate waitsUntil() {
        return started ? lastDay.plusDays(1) : neverBefore(lastDay);
    }

    /** So long after the last day that an internship that never began is over first, also when the program stood still. */
    static LocalDate neverBefore(LocalDate lastDay) {
        return lastDay.plusMonths(1);
    }
}
