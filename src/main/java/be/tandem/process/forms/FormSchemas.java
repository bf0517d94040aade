package be.tandem.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;

/** The forms as they were deployed together with a process definition; a deployment never changes, so they are kept. */
@Component
class FormSchemas {

    private final ObjectMapper json;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    FormSchemas(ObjectMapper json) {
        this.json = json;
    }

    FormSchema schema(CommandContext context, String deploymentId, String formId) {
        return schemas.computeIfAbsent(deploymentId + "/" + formId,
                key -> FormSchema.of(read(source(context, deploymentId, formId))));
    }

    private InputStream source(CommandContext context, String deploymentId, String formId) {
        CamundaFormRefImpl reference = new CamundaFormRefImpl(formId, "deployment");
        return context.runWithoutAuthorization(() -> {
            CamundaFormDefinition form = new GetCamundaFormDefinitionCmd(reference, deploymentId).execute(context);
            if (form == null) {
                throw new IllegalStateException("form " + formId + " was not deployed with its process");
            }
            return new GetDeploymentResourceCmd(form.getDeploymentId(), form.getResourceName()).execute(context);
        });
    }

    JsonNode read(InputStream source) {
        try (source) {
            return json.readTree(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
