package be.tandem.walks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** One input of an opened form, as the person before it sees it. */
record Field(String key, String type, boolean required, JsonNode rules, String rule, List<String> offered,
             List<String> hide) {

    private static final List<String> INPUTS = List.of("textfield", "textarea", "number", "checkbox", "select", "radio",
            "checklist", "taglist", "datetime");

    static List<Field> of(JsonNode form) {
        List<Field> fields = new ArrayList<>();
        collect(form, List.of(), fields);
        return fields;
    }

    private static void collect(JsonNode parent, List<String> conditions, List<Field> fields) {
        for (JsonNode component : parent.path("components")) {
            List<String> hide = new ArrayList<>(conditions);
            if (component.path("conditional").hasNonNull("hide")) {
                hide.add(component.path("conditional").get("hide").asText().replaceFirst("^=", ""));
            }
            if (INPUTS.contains(component.path("type").asText()) && !component.path("disabled").asBoolean()) {
                fields.add(new Field(component.get("key").asText(), component.get("type").asText(),
                        component.path("validate").path("required").asBoolean(), component.path("validate"),
                        component.path("properties").path("rule").asText(""), offered(component), hide));
            }
            collect(component, hide, fields);
        }
    }

    /** Sorted, so that a draw does not depend on the order in which the database gave them. */
    private static List<String> offered(JsonNode component) {
        return StreamSupport.stream(component.path("values").spliterator(), false)
                .map(option -> option.get("value").asText()).sorted().toList();
    }

    boolean isText() {
        return type.startsWith("text");
    }

    boolean isList() {
        return type.equals("checklist") || type.equals("taglist");
    }

    boolean isChoice() {
        return type.equals("select") || type.equals("radio");
    }
}
