package be.tandem.process.visibility;

import java.util.List;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** The rule of {@link Viewer} for one task: who may read it, work on it, hand it to a colleague. */
class TaskRights extends AuthorizationCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        demand(task, TaskPermissions.READ, TaskRights::mayRead);
    }

    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        demand(task, TaskPermissions.READ_VARIABLE, TaskRights::mayRead);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        demand(task, TaskPermissions.TASK_WORK, TaskRights::mayWork);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        demand(task, TaskPermissions.TASK_ASSIGN, TaskRights::leads);
    }

    /** Variables come in through a form only. */
    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        demand(task, TaskPermissions.UPDATE_VARIABLE, (viewer, any) -> false);
    }

    private static boolean mayRead(Viewer viewer, TaskEntity task) {
        return viewer.seesAll() && !livesApart(task) || viewer.userId().equals(task.getAssignee())
                || isCandidate(viewer, task) || leads(viewer, task);
    }

    private static boolean livesApart(TaskEntity task) {
        return task.getProcessDefinition() != null && Supervision.isApart(task.getProcessDefinition().getKey());
    }

    /** What a colleague claimed is no longer for the rest of the group. */
    private static boolean mayWork(Viewer viewer, TaskEntity task) {
        return task.getAssignee() == null ? isCandidate(viewer, task) : viewer.userId().equals(task.getAssignee());
    }

    private static boolean leads(Viewer viewer, TaskEntity task) {
        if (viewer.leadsMediators() && task.getAssignee() != null && Team.isMediator(task.getAssignee())) {
            return true;
        }
        List<String> teams = viewer.teams();
        if (teams.isEmpty() || task.getAssignee() == null || task.getExecution() == null) {
            return false;
        }
        return viewer.regions().contains(task.getExecution().getVariable("region"))
                && Team.isMember(task.getAssignee(), teams);
    }

    private static boolean isCandidate(Viewer viewer, TaskEntity task) {
        for (IdentityLinkEntity link : task.getIdentityLinks()) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && viewer.groups().contains(link.getGroupId())) {
                return true;
            }
        }
        return false;
    }

    private static void demand(TaskEntity task, Permission right, BiPredicate<Viewer, TaskEntity> rule) {
        AuthorizationManager manager = Context.getCommandContext().getAuthorizationManager();
        ((TaskAuthorizations) manager).viewer().ifPresent(viewer -> {
            boolean allowed = Context.getCommandContext().runWithoutAuthorization(() -> rule.test(viewer, task));
            if (!allowed) {
                throw new AuthorizationException(viewer.userId(), right.getName(), Resources.TASK.resourceName(),
                        task.getId());
            }
        });
    }
}
