package be.tandem.process.forms;

import be.tandem.form.FormLabels;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Reads the labels in the folder of forms from which this start deployed. */
@Component
class DeployedFormLabels implements FormLabels {

    private final ResourceLoader resources;
    private final ObjectMapper json;
    private final String models;
    private final Map<String, JsonNode> forms = new ConcurrentHashMap<>();

    DeployedFormLabels(ResourceLoader resources, ObjectMapper json, @Value("${tandem.models}") String models) {
        this.resources = resources;
        this.json = json;
        this.models = models;
    }

    @Override
    public String of(String form, String field, String value) {
        return forms.computeIfAbsent(form, this::read).findParents("key").stream()
                .filter(component -> component.get("key").asText().equals(field))
                .flatMap(component -> options(component).stream())
                .filter(option -> option.path("value").asText().equals(value))
                .map(option -> option.path("label").asText()).findFirst().orElse(value);
    }

    private static List<JsonNode> options(JsonNode component) {
        return component.path("values").findParents("value");
    }

    private JsonNode read(String form) {
        try (InputStream source = resources.getResource(models + "forms/" + form + ".form").getInputStream()) {
            return json.readTree(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
