package be.tandem.process.dossier;

import be.tandem.access.Involvement;
import be.tandem.access.Reader;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Has somebody work to do: a task in the own name, or one for the own group that nobody took yet. Looking on is not work. */
@Component
class TaskInvolvement implements Involvement {

    private final TaskService tasks;
    private final IdentityService identities;

    TaskInvolvement(TaskService tasks, IdentityService identities) {
        this.tasks = tasks;
        this.identities = identities;
    }

    @Override
    public boolean hasTask(Reader reader, String reference) {
        Authentication before = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return tasks.createTaskQuery().processInstanceBusinessKey(reference).or().taskAssignee(reader.userId())
                    .taskCandidateGroupIn(reader.groups()).endOr().count() > 0;
        } finally {
            if (before != null) {
                identities.setAuthentication(before);
            }
        }
    }
}
