package be.tandem.process.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Decides, with the FEEL of the form itself, whether a field was hidden from the person. */
@Component
class FormConditions {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    boolean hides(FormField field, Map<String, Object> values, Map<String, Object> processVariables) {
        if (field.hide() == null) {
            return false;
        }
        Map<String, Object> known = new HashMap<>(processVariables);
        values.forEach((key, value) -> known.put(key, value instanceof LocalDate date ? date.toString() : value));
        EvaluationResult result = feel.evaluateExpression(field.hide(), known);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
