package be.tandem.dossier;

import java.time.LocalDate;

/**
 * Something that happened, as people read it.
 *
 * @param code the same as a fixed code, for programs
 */
public record TimelineLine(LocalDate day, String sentence, String code) {
}
