package be.tandem.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One input of a Camunda Form, with what the server needs to judge a value for it. */
record FormField(String key, String label, String type, Store store, boolean required, Integer minLength,
                 Integer maxLength, BigDecimal minimum, BigDecimal maximum, Integer decimalDigits, String pattern,
                 String validationType, List<String> values, String choices, String rule, String hide,
                 boolean disabled) {

    /** Where the value of a field goes. */
    enum Store {
        /** Routes the process: becomes a process variable. */
        PROCESS,
        /** About the person: goes to the dossier and nowhere else. */
        DOSSIER,
        /** A date or decision that both need. */
        BOTH
    }

    static FormField of(JsonNode component, List<String> hideConditions) {
        JsonNode rules = component.path("validate");
        JsonNode properties = component.path("properties");
        return new FormField(component.get("key").asText(), labelOf(component),
                component.get("type").asText(),
                Store.valueOf(properties.path("store").asText("missing").toUpperCase()),
                rules.path("required").asBoolean(), integer(rules, "minLength"), integer(rules, "maxLength"),
                decimal(rules, "min"), decimal(rules, "max"), integer(component, "decimalDigits"),
                text(rules, "pattern"), text(rules, "validationType"), staticValues(component),
                text(properties, "choices"), text(properties, "rule"), anyOf(hideConditions),
                component.path("disabled").asBoolean());
    }

    boolean isForProcess() {
        return store != Store.DOSSIER;
    }

    boolean isForDossier() {
        return store != Store.PROCESS;
    }

    boolean isList() {
        return type.equals("checklist") || type.equals("taglist");
    }

    boolean hasChoices() {
        return isList() || type.equals("select") || type.equals("radio");
    }

    /** A date component keeps its label under another name. */
    private static String labelOf(JsonNode component) {
        return component.path("dateLabel").asText(component.path("label").asText());
    }

    private static List<String> staticValues(JsonNode component) {
        List<String> values = new ArrayList<>();
        component.path("values").forEach(value -> values.add(value.get("value").asText()));
        return values;
    }

    /** A field is hidden when its own condition or that of a group around it says so. */
    private static String anyOf(List<String> conditions) {
        return conditions.isEmpty() ? null : "(" + String.join(") or (", conditions) + ")";
    }

    private static Integer integer(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asInt() : null;
    }

    private static BigDecimal decimal(JsonNode node, String name) {
        return node.hasNonNull(name) ? new BigDecimal(node.get(name).asText()) : null;
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }
}
