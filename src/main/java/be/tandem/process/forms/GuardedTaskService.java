package be.tandem.process.forms;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with one door less: no task is completed without its form. */
class GuardedTaskService extends TaskServiceImpl {

    private final FormDesk desk;

    GuardedTaskService(FormDesk desk) {
        this.desk = desk;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(new SubmitFormCommand(desk, taskId, variables, false, false));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
            boolean deserializeValues) {
        return commandExecutor.execute(new SubmitFormCommand(desk, taskId, variables, true, deserializeValues));
    }
}
