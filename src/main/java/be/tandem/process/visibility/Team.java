package be.tandem.process.visibility;

import be.tandem.network.Role;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** To whom a person may give a task: to oneself, and as a team lead to somebody of the own team. */
public final class Team {

    private Team() {
    }

    static boolean isMember(String userId, List<String> teams) {
        IdentityService identities = Context.getProcessEngineConfiguration().getIdentityService();
        return teams.stream().anyMatch(team -> identities.createUserQuery().userId(userId).memberOfGroup(team)
                .count() > 0);
    }

    /** Refuses to claim in the name of another. */
    public static void demandOwnName(Authentication authentication, String userId) {
        if (authentication != null && userId != null && !userId.equals(authentication.getUserId())) {
            throw new AuthorizationException("a task is claimed in one's own name only");
        }
    }

    static boolean isMediator(String userId) {
        return isMember(userId, List.of(Role.VDAB_MEDIATOR.group()));
    }

    /** Whether this person took the task, which is for a group. */
    public static boolean isTakenBy(String userId, String taskId) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        return task != null && userId != null && userId.equals(task.getAssignee())
                && task.getIdentityLinks().stream().anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
    }

    /** Refuses a handover outside the team that this person leads. */
    public static void demandOwnTeam(Authentication authentication, String userId) {
        if (authentication == null || userId == null) {
            return;
        }
        Viewer viewer = Viewer.of(authentication);
        boolean member = Context.getCommandContext().runWithoutAuthorization(() -> isMember(userId, viewer.teams())
                || viewer.leadsMediators() && isMediator(userId));
        if (!member) {
            throw new AuthorizationException("a task is handed to a member of the own team only");
        }
    }
}
