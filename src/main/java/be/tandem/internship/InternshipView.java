package be.tandem.internship;

import java.time.LocalDate;

/**
 * An internship as people read it (P11).
 *
 * @param agreement null as long as nothing is signed
 * @param startedOn first day on the floor, null before that
 * @param endedOn null while it runs
 * @param earlyEndReason Dutch words, null when it ended as agreed
 */
public record InternshipView(Long id, AgreementView agreement, LocalDate startedOn, LocalDate endedOn,
                             String earlyEndReason) {
}
