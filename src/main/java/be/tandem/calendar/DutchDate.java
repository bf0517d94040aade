package be.tandem.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A date as people in Flanders write it. */
public final class DutchDate {

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DutchDate() {
    }

    /** For example 24/12/2026. */
    public static String of(LocalDate day) {
        return DAY_MONTH_YEAR.format(day);
    }
}
