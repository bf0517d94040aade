package be.tandem.internship;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as people write them. */
final class DutchDate {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DutchDate() {
    }

    static String of(LocalDate day) {
        return WRITTEN.format(day);
    }
}
