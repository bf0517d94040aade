package be.tandem.process.dossier;

import be.tandem.access.Involvement;
import be.tandem.access.Reader;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Looks in the reader's own list of tasks, by the same rule as the Tasklist. */
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
        identities.setAuthentication(reader.userId(), reader.groups());
        try {
            return tasks.createTaskQuery().processInstanceBusinessKey(reference).count() > 0;
        } finally {
            if (before == null) {
                identities.clearAuthentication();
            } else {
                identities.setAuthentication(before);
            }
        }
    }
}
