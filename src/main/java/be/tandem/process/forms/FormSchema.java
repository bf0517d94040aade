package be.tandem.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The inputs of one deployed Camunda Form, in the order in which a person sees them. */
record FormSchema(String id, Map<String, FormField> fields) {

    private static final Set<String> INPUTS = Set.of("textfield", "textarea", "number", "checkbox", "select", "radio",
            "checklist", "taglist", "datetime");
    private static final Set<String> DECORATIONS = Set.of("text", "group", "separator", "spacer", "html");

    static FormSchema of(JsonNode form) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        collect(form, List.of(), fields);
        return new FormSchema(form.get("id").asText(), fields);
    }

    private static void collect(JsonNode parent, List<String> hiddenBy, Map<String, FormField> fields) {
        for (JsonNode component : parent.path("components")) {
            List<String> conditions = withConditionOf(component, hiddenBy);
            String type = component.get("type").asText();
            if (INPUTS.contains(type)) {
                fields.put(component.get("key").asText(), FormField.of(component, conditions));
            } else if (!DECORATIONS.contains(type)) {
                throw new IllegalStateException("the server cannot validate a component of type " + type);
            }
            collect(component, conditions, fields);
        }
    }

    private static List<String> withConditionOf(JsonNode component, List<String> hiddenBy) {
        JsonNode condition = component.path("conditional").path("hide");
        if (condition.isMissingNode() || condition.asText().isBlank()) {
            return hiddenBy;
        }
        List<String> conditions = new ArrayList<>(hiddenBy);
        conditions.add(condition.asText().replaceFirst("^\\s*=", ""));
        return conditions;
    }
}
