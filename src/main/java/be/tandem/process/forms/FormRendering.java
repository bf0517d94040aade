package be.tandem.process.forms;

import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.process.forms.NewcomerForms.Sight;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Fills the lists, dossier texts, links to pages of the case and first values of a form when a person opens it. */
@Component
class FormRendering {

    private static final String NO_CONSENT = "De deelnemer gaf jou nog geen toestemming om dit te lezen. "
            + "Vraag het aan de deelnemer. Je collega-casemanager noteert het antwoord bij Toestemmingen.";

    private final ObjectMapper json;
    private final FormSchemas schemas;
    private final FormChoices choices;
    private final FormTexts texts;
    private final FormPrefills prefills;

    FormRendering(ObjectMapper json, FormSchemas schemas, FormChoices choices, FormTexts texts,
            FormPrefills prefills) {
        this.json = json;
        this.schemas = schemas;
        this.choices = choices;
        this.texts = texts;
        this.prefills = prefills;
    }

    /** @param sight how much the reader may see of what the form shows of the confidential part */
    InputStream render(InputStream form, ChoiceContext context, String caseId, Sight sight) {
        JsonNode root = schemas.read(form);
        FormContext reader = new FormContext(context.reference(), context.userId(), context.today(), caseId);
        fill(root, context, reader, sight.hidesTheFile());
        if (!sight.hidesTheFile()) {
            prefill(root, prefills.values(root.path("id").asText(), reader));
        }
        if (sight.refusal() != null) {
            sayFirst("**Je kunt dit formulier nog niet versturen.** " + sight.refusal(), root);
        }
        return written(root);
    }

    private static void sayFirst(String words, JsonNode root) {
        ((ArrayNode) root.path("components")).insertObject(0).put("type", "text").put("id", "Text_consentFirst")
                .put("text", words).putObject("layout").put("row", "Row_consentFirst").putNull("columns");
    }

    /** The questions only, with a word where the file would show. */
    InputStream renderClosed(InputStream form) {
        JsonNode root = schemas.read(form);
        close(root);
        return written(root);
    }

    private static void close(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            if (component.path("properties").hasNonNull("show")) {
                ((ObjectNode) component).put("text", component.path("text").asText("") + "\n\n" + TakenFirst.INSTEAD);
            }
            close(component);
        }
    }

    private InputStream written(JsonNode root) {
        try {
            return new ByteArrayInputStream(json.writeValueAsBytes(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(JsonNode parent, ChoiceContext context, FormContext reader, boolean closed) {
        for (JsonNode component : parent.path("components")) {
            JsonNode properties = component.path("properties");
            if (properties.hasNonNull("choices")) {
                ((ObjectNode) component).set("values",
                        json.valueToTree(choices.offer(properties.get("choices").asText(), context)));
            }
            if (properties.hasNonNull("show")) {
                ((ObjectNode) component).put("text", component.path("text").asText("") + "\n\n"
                        + (closed ? NO_CONSENT : texts.show(properties.get("show").asText(), reader)));
            }
            if (properties.hasNonNull("page")) {
                ((ObjectNode) component).put("text", "[" + component.path("text").asText() + "](/dossier/"
                        + context.reference() + "/" + properties.get("page").asText() + ")");
            }
            if (properties.hasNonNull("link")) {
                ((ObjectNode) component).put("text", "[" + component.path("text").asText() + "]("
                        + properties.get("link").asText().replace("{reference}", String.valueOf(context.reference())) + ")");
            }
            fill(component, context, reader, closed);
        }
    }

    private static void prefill(JsonNode parent, JsonNode values) {
        for (JsonNode component : parent.path("components")) {
            JsonNode value = values.get(component.path("key").asText());
            if (value != null && !value.isNull()) {
                ((ObjectNode) component).set("defaultValue", value);
            }
            prefill(component, values);
        }
    }
}
