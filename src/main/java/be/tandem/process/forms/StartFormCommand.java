package be.tandem.process.forms;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Starts a process from its start form; the reference that the dossier gives becomes the business key. */
record StartFormCommand(FormDesk desk, String processDefinitionId, Map<String, Object> raw)
        implements Command<ProcessInstance> {

    private static final String REFERENCE = "reference";

    @Override
    public ProcessInstance execute(CommandContext context) {
        ProcessDefinitionEntity definition = context.getProcessEngineConfiguration().getDeploymentCache()
                .findDeployedProcessDefinitionById(processDefinitionId);
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkCreateProcessInstance(definition);
        }
        Map<String, Object> variables = new HashMap<>(
                desk.receive(context, definition, formOf(definition), raw == null ? Map.of() : raw));
        ExecutionEntity instance = definition.createProcessInstance((String) variables.get(REFERENCE));
        instance.start(variables);
        return instance;
    }

    private static String formOf(ProcessDefinitionEntity definition) {
        FormDefinition form = definition.getStartFormDefinition();
        if (form == null || form.getCamundaFormDefinitionKey() == null) {
            throw new BadUserRequestException("process " + definition.getKey() + " has no start form");
        }
        return form.getCamundaFormDefinitionKey().getExpressionText();
    }
}
