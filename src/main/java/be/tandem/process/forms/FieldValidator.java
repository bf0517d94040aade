package be.tandem.process.forms;

import static be.tandem.process.forms.FieldReader.refused;

import be.tandem.form.ChoiceContext;
import be.tandem.form.FieldRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Judges one value by the form's own schema, with a Dutch sentence that names the field by its label. */
@Component
class FieldValidator {

    /** Nobody needs more in one box, and nobody may fill the database through it. */
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Map<String, FieldRule> rules;
    private final FormChoices choices;

    FieldValidator(Collection<FieldRule> rules, FormChoices choices) {
        this.rules = rules.stream().collect(Collectors.toMap(FieldRule::name, Function.identity()));
        this.choices = choices;
    }

    void validate(FormField field, Object value, ChoiceContext context) {
        if (value == null || Boolean.FALSE.equals(value) && field.required()) {
            requirePresence(field, value);
            return;
        }
        if (value instanceof String text) {
            validateText(field, text);
        }
        if (value instanceof Number number) {
            validateNumber(field, new BigDecimal(number.toString()));
        }
        if (field.hasChoices()) {
            validateChoice(field, value, context);
        }
        if (field.rule() != null) {
            validateRule(field, value, context);
        }
    }

    private static void requirePresence(FormField field, Object value) {
        if (field.required()) {
            throw refused(field, value == null ? "is verplicht: vul dit in." : "is verplicht: kruis dit aan.");
        }
    }

    private static void validateText(FormField field, String text) {
        int longest = field.maxLength() == null ? LONGEST_TEXT : field.maxLength();
        if (text.length() > longest) {
            throw refused(field, "is te lang: gebruik hoogstens " + longest + " tekens.");
        }
        if (field.minLength() != null && text.length() < field.minLength()) {
            throw refused(field, "is te kort: gebruik minstens " + field.minLength() + " tekens.");
        }
        if (text.indexOf('\0') >= 0) {
            throw refused(field, "bevat een teken dat niet kan worden bewaard.");
        }
        boolean wrong = field.pattern() != null && !text.matches(field.pattern())
                || "email".equals(field.validationType()) && !EMAIL.matcher(text).matches();
        if (wrong) {
            throw refused(field, "heeft niet de juiste vorm. Kijk de invoer na.");
        }
    }

    private static void validateNumber(FormField field, BigDecimal number) {
        if (field.minimum() != null && number.compareTo(field.minimum()) < 0) {
            throw refused(field, "moet minstens " + field.minimum().toPlainString() + " zijn.");
        }
        if (field.maximum() != null && number.compareTo(field.maximum()) > 0) {
            throw refused(field, "mag hoogstens " + field.maximum().toPlainString() + " zijn.");
        }
    }

    private void validateChoice(FormField field, Object value, ChoiceContext context) {
        List<?> chosen = value instanceof List<?> list ? list : List.of(value);
        Collection<String> offered = field.choices() == null ? field.values() : choices.values(field.choices(), context);
        if (!offered.containsAll(chosen)) {
            throw refused(field, "heeft een waarde die niet in de lijst staat. Kies uit de lijst.");
        }
    }

    private void validateRule(FormField field, Object value, ChoiceContext context) {
        FieldRule rule = rules.get(field.rule());
        if (rule == null) {
            throw new IllegalStateException("field " + field.key() + " names the unknown rule " + field.rule());
        }
        String objection = rule.objection(value, context.today());
        if (objection != null) {
            throw refused(field, objection);
        }
    }
}
