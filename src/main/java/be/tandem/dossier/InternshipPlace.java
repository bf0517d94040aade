package be.tandem.dossier;

import java.time.LocalDate;

/** Where and when somebody does an internship: all that the open part says about it (domain 3.1). */
public record InternshipPlace(String employer, LocalDate firstDay, LocalDate lastDay, String state) {
}
