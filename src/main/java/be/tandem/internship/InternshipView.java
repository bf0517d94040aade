package be.tandem.internship;

import java.time.LocalDate;
import java.util.List;

/**
 * An internship as people read it (P11).
 *
 * @param agreement null as long as nothing is signed
 * @param startedOn first day on the floor, null before that
 * @param endedOn null while it runs
 * @param earlyEndReason Dutch words, null when it ended as agreed
 * @param codes for programs, which never decide on words
 */
public record InternshipView(Long id, AgreementView agreement, LocalDate startedOn, LocalDate endedOn,
                             String earlyEndReason, Codes codes) {

    /** The same as the Dutch words, as fixed codes; null where the words are. */
    public record Codes(String sector, String economy, String purpose, List<String> signedBy, String earlyEndReason) {
    }
}
