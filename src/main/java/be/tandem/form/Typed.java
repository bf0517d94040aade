package be.tandem.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads what people type in a field of a page. */
public final class Typed {

    private static final int LONGEST = 2000;

    private Typed() {
    }

    /** Null when nothing was typed. */
    public static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The same for a text that may not be too long. */
    public static String text(String field, String typed) {
        demandShort(field, typed);
        return text(typed);
    }

    /** @throws Refusal when the text is too long */
    public static void demandShort(String field, String typed) {
        Refusal.unless(typed == null || typed.length() <= LONGEST, field, "Deze tekst is te lang: hoogstens 2000 tekens.");
    }

    /** Null when nothing was typed. */
    public static LocalDate day(String field, String typed) {
        try {
            return text(typed) == null ? null : LocalDate.parse(text(typed));
        } catch (DateTimeParseException e) {
            throw new Refusal(field, "Deze datum klopt niet. Schrijf ze als jaar-maand-dag, bijvoorbeeld 2027-03-15.");
        }
    }

    /**
     * Null when nothing was typed.
     *
     * @param objection what a person hears who typed no whole number
     */
    public static Integer number(String field, String typed, String objection) {
        try {
            return text(typed) == null ? null : Integer.valueOf(text(typed));
        } catch (NumberFormatException e) {
            throw new Refusal(field, objection);
        }
    }

    /** A value as it stands in its field. */
    public static String back(Object value) {
        return value == null ? "" : value instanceof Enum<?> word ? word.name() : value.toString();
    }
}
