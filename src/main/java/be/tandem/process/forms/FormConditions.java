package be.tandem.process.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Decides, with the FEEL of the form itself, whether a field was hidden from the person. A condition looks at a few
 * codes, and FEEL builds its whole library at each question, so answers are kept; never for a text that a person typed.
 */
@Component
class FormConditions {

    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|([A-Za-z_]\\w*)");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,60}");
    private static final int KEPT = 5000;

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final ConcurrentLruCache<Question, Boolean> answers = new ConcurrentLruCache<>(KEPT, this::ask);

    private record Question(String condition, Map<String, Object> about) {

        boolean isAboutCodesOnly() {
            return about.values().stream().allMatch(value -> value == null || value instanceof Boolean
                    || value instanceof String text && CODE.matcher(text).matches());
        }
    }

    boolean hides(FormField field, Map<String, Object> values, Map<String, Object> processVariables) {
        if (field.hide() == null) {
            return false;
        }
        Question question = new Question(field.hide(), known(field.hide(), values, processVariables));
        return question.isAboutCodesOnly() ? answers.get(question) : ask(question);
    }

    private boolean ask(Question question) {
        EvaluationResult result = feel.evaluateExpression(question.condition(), question.about());
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** What the condition names; a value of the form goes before a process variable. */
    private static Map<String, Object> known(String condition, Map<String, Object> values,
            Map<String, Object> processVariables) {
        Map<String, Object> known = new HashMap<>();
        NAME.matcher(condition).results().map(match -> match.group(1)).filter(name -> name != null).forEach(name -> {
            if (values.containsKey(name)) {
                Object value = values.get(name);
                known.put(name, value instanceof LocalDate date ? date.toString() : value);
            } else if (processVariables.containsKey(name)) {
                known.put(name, processVariables.get(name));
            }
        });
        return known;
    }
}
