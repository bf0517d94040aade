package be.tandem.process.forms;

import be.tandem.form.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** Turns what a client sent into the type of the field, or refuses it; an empty text counts as nothing. */
@Component
class FieldReader {

    private final ObjectMapper json;

    FieldReader(ObjectMapper json) {
        this.json = json;
    }

    /** String, Boolean, Long, BigDecimal, LocalDate, List of String, or null for "not filled in". */
    Object read(FormField field, Object raw) {
        Object value = raw instanceof SpinJsonNode node ? parse(field, node.toString()) : raw;
        if (value == null || value instanceof String text && text.isBlank()) {
            return null;
        }
        return switch (field.type()) {
            case "checkbox" -> as(Boolean.class, field, value, "moet ja of nee zijn.");
            case "number" -> number(field, value);
            case "datetime" -> date(field, value);
            case "checklist", "taglist" -> list(field, value);
            default -> as(String.class, field, value, "moet tekst zijn.").strip();
        };
    }

    private Object number(FormField field, Object value) {
        Number number = as(Number.class, field, value, "moet een getal zijn.");
        BigDecimal decimal = new BigDecimal(number.toString());
        boolean whole = decimal.stripTrailingZeros().scale() <= 0;
        if (field.decimalDigits() != null && decimal.stripTrailingZeros().scale() > field.decimalDigits()) {
            throw refused(field, "heeft te veel cijfers na de komma.");
        }
        return whole && decimal.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                ? (Object) decimal.intValue() : decimal;
    }

    private static LocalDate date(FormField field, Object value) {
        if (value instanceof Date date) {
            return be.tandem.calendar.BelgianTime.dayOf(date);
        }
        try {
            return LocalDate.parse(as(String.class, field, value, "moet een datum zijn."));
        } catch (DateTimeParseException e) {
            throw refused(field, "moet een bestaande datum zijn, bijvoorbeeld 24/12/2026.");
        }
    }

    private List<String> list(FormField field, Object value) {
        Object parsed = value instanceof String text ? parse(field, text) : value;
        List<?> items = as(List.class, field, parsed, "moet een lijst zijn.");
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(as(String.class, field, item, "moet een lijst van keuzes zijn.")));
        return texts.isEmpty() ? null : texts;
    }

    private Object parse(FormField field, String text) {
        try {
            JsonNode node = json.readTree(text);
            return json.treeToValue(node, Object.class);
        } catch (JsonProcessingException e) {
            throw refused(field, "heeft een vorm die we niet kunnen lezen.");
        }
    }

    private static <T> T as(Class<T> type, FormField field, Object value, String objection) {
        if (!type.isInstance(value)) {
            throw refused(field, objection);
        }
        return type.cast(value);
    }

    static Refusal refused(FormField field, String objection) {
        return new Refusal(field.key(), "“" + field.label() + "” " + objection);
    }
}
