package be.tandem.plan.web;

import be.tandem.form.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads what people type in a field. */
final class Typed {

    private static final int LONGEST = 2000;

    private Typed() {
    }

    /** Null when nothing was typed. */
    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static String text(String field, String typed) {
        if (typed != null && typed.length() > LONGEST) {
            throw new Refusal(field, "Deze tekst is te lang: hoogstens 2000 tekens.");
        }
        return text(typed);
    }

    static LocalDate day(String field, String typed) {
        try {
            return text(typed) == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal(field, "Deze datum klopt niet. Schrijf ze als jaar-maand-dag, bijvoorbeeld 2027-03-15.");
        }
    }

    static String back(Object value) {
        return value == null ? "" : value instanceof Enum<?> word ? word.name() : value.toString();
    }
}
