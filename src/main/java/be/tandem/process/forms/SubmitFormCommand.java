package be.tandem.process.forms;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.EnsureUtil;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completes a task: first the right, then the form, then the dossier, then the engine, in one transaction. */
record SubmitFormCommand(FormDesk desk, String taskId, Map<String, Object> raw, boolean returnVariables,
                         boolean deserialize) implements Command<VariableMap> {

    @Override
    public VariableMap execute(CommandContext context) {
        EnsureUtil.ensureNotNull("taskId", taskId);
        TaskLock.take(context, taskId);
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        EnsureUtil.ensureNotNull("Cannot find task with id " + taskId, "task", task);
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
        Map<String, Object> variables = desk.receive(context, task, raw == null ? Map.of() : raw);
        return new CompleteTaskCmd(taskId, variables, returnVariables, deserialize).execute(context);
    }
}
