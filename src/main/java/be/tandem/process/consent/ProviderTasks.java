package be.tandem.process.consent;

import be.tandem.access.AccessConsents;
import be.tandem.access.ProviderConsentChanged;
import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the open tasks of a provider to the casemanager when the participant withdraws consent, and back when it returns. */
@Component
class ProviderTasks {

    private final AccessConsents consents;
    private final Trajectories trajectories;
    private final Teams teams;
    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<IdentityService> identities;

    ProviderTasks(AccessConsents consents, Trajectories trajectories, Teams teams, ObjectProvider<TaskService> tasks,
            ObjectProvider<IdentityService> identities) {
        this.consents = consents;
        this.trajectories = trajectories;
        this.teams = teams;
        this.tasks = tasks;
        this.identities = identities;
    }

    /** Who writes in the provider's place; null while the provider may. */
    String insteadOf(Role provider, String reference) {
        return consents.mayRegister(reference, provider) ? null : caseManager(provider, teams.of(reference));
    }

    @EventListener
    void handOver(ProviderConsentChanged changed) {
        Trajectory trajectory = trajectories.get(changed.reference());
        String group = changed.provider().group(Region.valueOf(trajectory.region()));
        String instead = insteadOf(changed.provider(), changed.reference());
        asTheProgram(() -> open(changed.reference(), group)
                .forEach(task -> tasks.getObject().setAssignee(task.getId(), instead)));
    }

    private List<Task> open(String reference, String group) {
        return tasks.getObject().createTaskQuery().processInstanceBusinessKey(reference).taskCandidateGroup(group)
                .includeAssignedTasks().list();
    }

    /** The casemanager notes a consent; whom a task goes to then is no decision of theirs. */
    private void asTheProgram(Runnable work) {
        IdentityService identity = identities.getObject();
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            work.run();
        } finally {
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }

    private static String caseManager(Role provider, Tandem tandem) {
        return provider == Role.WORK_PROVIDER ? tandem.caseManagerWork() : tandem.caseManagerCare();
    }
}
