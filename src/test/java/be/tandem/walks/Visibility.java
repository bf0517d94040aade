package be.tandem.walks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Whether a field shows, given what was filled in above it; asked with the FEEL of the form. */
final class Visibility {

    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|([A-Za-z_]\\w*)");
    private static final List<String> WORDS = List.of("and", "or", "not", "null", "true", "false");

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param elsewhere values of the process, for names that are no field of the form */
    boolean hides(Field field, Map<String, Object> values, UnaryOperator<String> elsewhere) {
        return field.hide().stream().anyMatch(condition -> holds(condition, values, elsewhere));
    }

    private boolean holds(String condition, Map<String, Object> values, UnaryOperator<String> elsewhere) {
        Map<String, Object> about = new HashMap<>();
        NAME.matcher(condition).results().map(match -> match.group(1)).filter(name -> name != null)
                .filter(name -> !WORDS.contains(name)).forEach(name -> {
                    Object value = values.containsKey(name) ? values.get(name) : elsewhere.apply(name);
                    if (value != null) {
                        about.put(name, value);
                    }
                });
        return known.computeIfAbsent(condition + about, key -> {
            EvaluationResult result = feel.evaluateExpression(condition, about);
            return result.isSuccess() && Boolean.TRUE.equals(result.result());
        });
    }
}
