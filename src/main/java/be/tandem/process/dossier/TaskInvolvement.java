package be.tandem.process.dossier;

import be.tandem.access.Involvement;
import be.tandem.access.Reader;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Has somebody work to do: a task in the own name, or one for the own group that nobody took yet. Looking on is not work. */
@Component
class TaskInvolvement implements Involvement {

    private final TaskService tasks;
    private final ReadAs readAs;

    TaskInvolvement(TaskService tasks, ReadAs readAs) {
        this.tasks = tasks;
        this.readAs = readAs;
    }

    @Override
    public boolean hasTask(Reader reader, String reference) {
        return readAs.application(() -> tasks.createTaskQuery().processInstanceBusinessKey(reference)
                .or().taskAssignee(reader.userId()).taskCandidateGroupIn(reader.groups()).endOr().count() > 0);
    }
}
