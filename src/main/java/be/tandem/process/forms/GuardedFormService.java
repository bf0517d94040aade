package be.tandem.process.forms;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, with every submission judged by the form's own schema. */
class GuardedFormService extends FormServiceImpl {

    private final FormDesk desk;

    GuardedFormService(FormDesk desk) {
        this.desk = desk;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commandExecutor.execute(new SubmitFormCommand(desk, taskId, properties, false, false));
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, new HashMap<>(properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
            boolean deserializeValues) {
        return commandExecutor.execute(new SubmitFormCommand(desk, taskId, properties, true, deserializeValues));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return commandExecutor.execute(new StartFormCommand(desk, processDefinitionId, properties));
    }

    /** The business key is given by the dossier; one that a client sends is not used. */
    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, String businessKey,
            Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, properties);
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, new HashMap<>(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, String businessKey,
            Map<String, String> properties) {
        return submitStartForm(processDefinitionId, new HashMap<>(properties));
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return commandExecutor.execute(context -> desk.render(context,
                new GetDeployedTaskFormCmd(taskId).execute(context),
                context.getTaskManager().findTaskById(taskId)));
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return commandExecutor.execute(context -> desk.render(context,
                new GetDeployedStartFormCmd(processDefinitionId).execute(context), null));
    }
}
