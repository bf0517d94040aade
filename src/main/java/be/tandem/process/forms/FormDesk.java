package be.tandem.process.forms;

import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.process.forms.NewcomerForms.Sight;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Where every form comes in: judged, recorded in the dossier, and only then passed on to the engine. */
@Component
class FormDesk {

    private static final String REFERENCE = "reference";

    private final FormSchemas schemas;
    private final FormValidator validator;
    private final FormRecorder recorder;
    private final FormRendering rendering;
    private final FormAudit audit;
    private final NewcomerForms newcomers;
    private final Clock clock;

    FormDesk(FormSchemas schemas, FormValidator validator, FormRecorder recorder, FormRendering rendering,
            FormAudit audit, NewcomerForms newcomers, Clock clock) {
        this.schemas = schemas;
        this.validator = validator;
        this.recorder = recorder;
        this.rendering = rendering;
        this.audit = audit;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /** Answers with the variables that the engine may see; the right to do the task was checked before. */
    Map<String, Object> receive(CommandContext context, TaskEntity task, Map<String, Object> raw) {
        return context.runWithoutAuthorization(() -> judgeAndRecord(context, task, raw));
    }

    private Map<String, Object> judgeAndRecord(CommandContext context, TaskEntity task, Map<String, Object> raw) {
        FormSchema schema = schemas.schema(context, deploymentOf(task), task.getTaskDefinitionKey());
        String reference = task.getProcessInstance().getProcessBusinessKey();
        newcomers.demandConsent(context, task, reference);
        ChoiceContext choices = choices(context, reference, task);
        FormSubmission submission = validator.validate(schema, raw, choices, task.getVariables());
        Map<String, Object> variables = new HashMap<>(submission.forProcess());
        variables.putAll(recorder.record(schema.id(),
                new FormContext(reference, choices.userId(), choices.today(), task.getProcessInstanceId()),
                submission.forDossier()));
        audit.recorded(context, schema.id(), reference, task.getName());
        return variables;
    }

    /** As for a task, for the form that starts a process. */
    Map<String, Object> receive(CommandContext context, ProcessDefinitionEntity definition, String formId,
            Map<String, Object> raw) {
        return context.runWithoutAuthorization(() -> judgeAndRecord(context, definition, formId, raw));
    }

    private Map<String, Object> judgeAndRecord(CommandContext context, ProcessDefinitionEntity definition,
            String formId, Map<String, Object> raw) {
        FormSchema schema = schemas.schema(context, definition.getDeploymentId(), formId);
        ChoiceContext choices = choices(context, null, null);
        FormSubmission submission = validator.validate(schema, raw, choices, Map.of());
        Map<String, Object> variables = new HashMap<>(submission.forProcess());
        variables.putAll(recorder.record(schema.id(),
                new FormContext(null, choices.userId(), choices.today(), null), submission.forDossier()));
        audit.recorded(context, schema.id(), (String) variables.get(REFERENCE), definition.getName());
        return variables;
    }

    InputStream render(CommandContext context, InputStream form, TaskEntity task) {
        if (TakenFirst.keepsClosed(task, context.getAuthenticatedUserId())) {
            return rendering.renderClosed(form);
        }
        if (task == null) {
            return context.runWithoutAuthorization(() -> rendering.render(form, choices(context, null, null), null, Sight.WHOLE));
        }
        String reference = task.getProcessInstance().getProcessBusinessKey();
        Sight sight = newcomers.of(context, task, reference);
        if (!sight.hidesTheFile()) {
            audit.shown(context, task.getTaskDefinitionKey(), reference, task.getName());
        }
        return context.runWithoutAuthorization(() -> rendering.render(form, choices(context, reference, task),
                task.getProcessInstanceId(), sight));
    }

    private ChoiceContext choices(CommandContext context, String reference, TaskEntity task) {
        String region = task == null ? null : (String) task.getVariable("region");
        String caseId = task == null ? null : task.getProcessInstanceId();
        return new ChoiceContext(reference, region, context.getAuthenticatedUserId(), LocalDate.now(clock), caseId, "");
    }

    private static String deploymentOf(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        if (execution == null) {
            throw new NullValueException("a task without a process has no form");
        }
        return ((ProcessDefinitionEntity) execution.getProcessDefinition()).getDeploymentId();
    }
}
