package be.tandem.action.web;

import be.tandem.form.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads what people type in a field. */
final class Typed {

    private Typed() {
    }

    /** Null when nothing was typed. */
    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static LocalDate day(String field, String typed) {
        try {
            return text(typed) == null ? null : LocalDate.parse(text(typed));
        } catch (DateTimeParseException e) {
            throw new Refusal(field, "Deze datum klopt niet. Schrijf ze als jaar-maand-dag, bijvoorbeeld 2027-03-15.");
        }
    }

    static Integer minutes(String field, String typed) {
        try {
            return text(typed) == null ? null : Integer.valueOf(text(typed));
        } catch (NumberFormatException e) {
            throw new Refusal(field, "Schrijf de duur als een getal in minuten, bijvoorbeeld 60.");
        }
    }

    static String back(Object value) {
        return value == null ? "" : value instanceof Enum<?> word ? word.name() : value.toString();
    }
}
