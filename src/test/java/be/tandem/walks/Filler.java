package be.tandem.walks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Fills in a form from top to bottom: what the answer says, and anything valid in the other fields that show. */
final class Filler {

    /** In every free text, so that one look tells whether a text came where it does not belong. */
    static final String MARK = "kwartelveer";
    private static final int OPTIONAL = 35;

    private final Visibility visibility = new Visibility();

    Map<String, Object> fill(JsonNode form, Map<String, Object> wished, Scene scene) {
        List<Field> fields = Field.of(form);
        TreeSet<String> unknown = new TreeSet<>(wished.keySet());
        fields.forEach(field -> unknown.remove(field.key()));
        if (!unknown.isEmpty()) {
            throw new AssertionError("the form " + form.path("id").asText() + " has no fields " + unknown);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            if (visible(field, values, scene)) {
                Object value = wished.containsKey(field.key()) ? settle(wished.get(field.key()), field, scene)
                        : think(field, scene);
                if (value != null) {
                    values.put(field.key(), value);
                }
            }
        }
        fields.stream().filter(field -> !visible(field, values, scene)).forEach(field -> values.remove(field.key()));
        return values;
    }

    boolean visible(Field field, Map<String, Object> values, Scene scene) {
        UnaryOperator<String> elsewhere = name -> scene.reference() == null ? null
                : scene.desk().variable(scene.reference(), name);
        return !visibility.hides(field, values, elsewhere);
    }

    private static Object settle(Object wish, Field field, Scene scene) {
        if (wish instanceof Choosing choosing) {
            return choosing.among(field.offered(), scene.draw());
        }
        return wish instanceof LocalDate day ? day.toString() : wish;
    }

    private static Object think(Field field, Scene scene) {
        if (!field.required() && !scene.draw().chance(OPTIONAL)) {
            return null;
        }
        return switch (field.type()) {
            case "checkbox" -> true;
            case "number" -> scene.draw().between((int) Math.ceil(field.rules().path("min").asDouble(1)),
                    field.rules().path("max").asInt(12));
            case "datetime" -> scene.today().plusDays(field.rule().equals("notInThePast") ? scene.draw().between(1, 20) : 0)
                    .toString();
            case "select", "radio" -> field.offered().isEmpty() ? null : scene.draw().oneOf(field.offered());
            case "checklist", "taglist" -> some(field.offered(), scene.draw());
            default -> text(field, scene);
        };
    }

    private static List<String> some(List<String> offered, Draw draw) {
        List<String> chosen = new ArrayList<>(offered.stream().filter(option -> draw.chance(40)).toList());
        return chosen.isEmpty() && !offered.isEmpty() ? List.of(draw.oneOf(offered)) : chosen;
    }

    private static String text(Field field, Scene scene) {
        if (field.rules().path("validationType").asText().equals("email")) {
            return MARK + scene.life().number() + "@voorbeeld.example";
        }
        return field.rules().hasNonNull("pattern") ? "0470 00 00 " + scene.draw().between(10, 99)
                : scene.text();
    }
}
