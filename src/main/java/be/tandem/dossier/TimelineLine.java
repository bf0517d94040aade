package be.tandem.dossier;

import java.time.LocalDate;

/** Something that happened, as people read it. */
public record TimelineLine(LocalDate day, String sentence) {
}
