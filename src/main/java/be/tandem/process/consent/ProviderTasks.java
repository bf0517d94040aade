package be.tandem.process.consent;

import be.tandem.access.ProviderConsentChanged;
import be.tandem.allocation.GuidedSide;
import be.tandem.allocation.ProviderFound;
import be.tandem.network.Role;
import be.tandem.process.dossier.ProviderQuestions;
import be.tandem.process.dossier.TaskRoles;
import be.tandem.process.engine.AsTheProgram;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the open tasks of a provider when somebody else has to do them: a consent changed (D3), a provider was found (P9), is
 * away or is back (P16).
 */
@Component
public class ProviderTasks {

    private final ProviderPlaces places;
    private final TaskRoles roles;
    private final TaskService tasks;
    private final AsTheProgram program;

    ProviderTasks(ProviderPlaces places, TaskRoles roles, TaskService tasks, AsTheProgram program) {
        this.places = places;
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

    /** The provider of this side is away now, or back (P16). */
    public void handOver(GuidedSide side) {
        handOver(side.reference(), side.domain().provider());
    }

    /** Another casemanager is at work now: what is written in the place of a provider goes along (D3, P16). */
    public void follow(String reference, Role caseManager) {
        Role provider = caseManager == Role.CASE_MANAGER_WORK ? Role.WORK_PROVIDER : Role.CARE_PROVIDER;
        if (places.caseManagerWrites(provider, reference)) {
            handOver(reference, provider);
        }
    }

    private void handOver(String reference, Role provider) {
        String person = places.of(provider, reference);
        program.run(() -> open(reference, provider).forEach(task -> tasks.setAssignee(task.getId(), person)));
    }

    /** All tasks of this role but the question itself, which is being answered. */
    private Stream<Task> open(String reference, Role provider) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .filter(task -> !ProviderQuestions.isOne(task.getTaskDefinitionKey()))
                .filter(task -> roles.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey()) == provider);
    }
}
