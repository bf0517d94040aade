package be.tandem.process.forms;

import static be.tandem.process.forms.FieldReader.refused;

import be.tandem.form.ChoiceContext;
import be.tandem.form.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Judges a whole submission against the schema of its form, whatever client sent it. */
@Component
class FormValidator {

    private final FieldReader reader;
    private final FieldValidator validator;
    private final FormConditions conditions;

    FormValidator(FieldReader reader, FieldValidator validator, FormConditions conditions) {
        this.reader = reader;
        this.validator = validator;
        this.conditions = conditions;
    }

    /** @param processVariables what the form's conditions may look at besides its own fields */
    FormSubmission validate(FormSchema schema, Map<String, Object> raw, ChoiceContext context,
            Map<String, Object> processVariables) {
        refuseUnknown(schema, raw);
        Map<String, Object> values = new HashMap<>();
        schema.fields().forEach((key, field) -> values.put(key, field.disabled() ? null
                : reader.read(field, raw.get(key))));
        schema.fields().forEach((key, field) -> {
            if (conditions.hides(field, values, processVariables)) {
                refuseHiddenValue(field, values.get(key));
                values.put(key, null);
            } else if (!field.disabled()) {
                validator.validate(field, values.get(key), context);
            }
        });
        return FormSubmission.of(schema, values);
    }

    private static void refuseUnknown(FormSchema schema, Map<String, Object> raw) {
        if (!schema.fields().keySet().containsAll(raw.keySet())) {
            throw new Refusal("Dit formulier kreeg een veld dat het niet kent. Vernieuw de pagina en vul opnieuw in.");
        }
    }

    private static void refuseHiddenValue(FormField field, Object value) {
        if (value != null && !Boolean.FALSE.equals(value)) {
            throw refused(field, "hoort niet bij de keuze die je maakte. Maak dit veld leeg.");
        }
    }
}
