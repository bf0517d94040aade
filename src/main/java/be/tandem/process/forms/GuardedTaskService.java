package be.tandem.process.forms;

import be.tandem.process.visibility.Team;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with some doors less: no task is completed without its form, or taken or given beyond one's right. */
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

    /** A person may plan when to look at a task again; who, what and by when are not theirs to change. */
    @Override
    public void saveTask(Task task) {
        commandExecutor.execute(new PlanFollowUpCommand((TaskEntity) task));
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(context -> {
            Team.demandOwnName(context.getAuthentication(), userId);
            return new ClaimTaskCmd(taskId, userId).execute(context);
        });
    }

    /** To somebody of one's team; and what one took from a group goes back to that group. */
    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(context -> {
            if (userId == null && Team.isTakenBy(context.getAuthenticatedUserId(), taskId)) {
                return context.runWithoutAuthorization(() -> new AssignTaskCmd(taskId, null).execute(context));
            }
            Team.demandOwnTeam(context.getAuthentication(), userId);
            return new AssignTaskCmd(taskId, userId).execute(context);
        });
    }
}
