package be.tandem.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as people in Flanders write it. */
public final class DutchDate {

    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter IN_FULL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    private DutchDate() {
    }

    /** For example 24/12/2026. */
    public static String of(LocalDate day) {
        return DAY_MONTH_YEAR.format(day);
    }

    /** For example 24 december 2026. */
    public static String inFull(LocalDate day) {
        return IN_FULL.format(day);
    }
}
