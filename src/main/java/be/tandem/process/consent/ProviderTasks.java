package be.tandem.process.consent;

import be.tandem.access.ProviderConsentChanged;
import be.tandem.allocation.ProviderFound;
import be.tandem.network.Role;
import be.tandem.process.dossier.TaskRoles;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.trajectory.Trajectories;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the open tasks of a provider when somebody else has to do them: a consent changed (D3), a provider was found (P9). */
@Component
public class ProviderTasks {

    private final ProviderPlaces places;
    private final Trajectories trajectories;
    private final TaskRoles roles;
    private final TaskService tasks;
    private final AsTheProgram program;

    ProviderTasks(ProviderPlaces places, Trajectories trajectories, TaskRoles roles,
            TaskService tasks, AsTheProgram program) {
        this.places = places;
        this.trajectories = trajectories;
        this.roles = roles;
        this.tasks = tasks;
        this.program = program;
    }

    @EventListener
    void handOver(ProviderConsentChanged changed) {
        handOver(changed.reference(), changed.provider());
    }

    @EventListener
    void handOver(ProviderFound found) {
        handOver(found.reference(), found.domain().provider());
    }

    /** Another casemanager is at work now: what this person wrote in the place of a provider goes along (D3, P16). */
    public void follow(String reference, Role caseManager, String person) {
        Role provider = caseManager == Role.CASE_MANAGER_WORK ? Role.WORK_PROVIDER : Role.CARE_PROVIDER;
        if (places.caseManagerWrites(provider, reference)) {
            handOver(reference, provider, task -> person.equals(task.getAssignee()));
        }
    }

    private void handOver(String reference, Role provider) {
        handOver(reference, provider, task -> true);
    }

    private void handOver(String reference, Role provider, Predicate<Task> which) {
        String group = provider.groupIn(trajectories.get(reference).region());
        program.run(() -> open(reference, provider).filter(which).forEach(task ->
                move(task, places.of(provider, reference, task.getTaskDefinitionKey()), group)));
    }

    private void move(Task task, ProviderPlace place, String group) {
        tasks.setAssignee(task.getId(), place.person());
        if (!place.forTheGroup()) {
            tasks.deleteCandidateGroup(task.getId(), group);
        }
    }

    /** All tasks of this role but the question itself, which is being answered. */
    private Stream<Task> open(String reference, Role provider) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .filter(task -> !ProviderPlaces.isQuestion(task.getTaskDefinitionKey()))
                .filter(task -> roles.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey()) == provider);
    }
}
