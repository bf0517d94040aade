package be.tandem.process.dossier;

import be.tandem.access.Involvement;
import be.tandem.access.Reader;
import be.tandem.process.engine.AsTheProgram;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Has somebody work to do: a task in the own name, or one for the own group that nobody took yet. Looking on is not work. */
@Component
class TaskInvolvement implements Involvement {

    private final TaskService tasks;
    private final AsTheProgram program;

    TaskInvolvement(TaskService tasks, AsTheProgram program) {
        this.tasks = tasks;
        this.program = program;
    }

    @Override
    public boolean hasTask(Reader reader, String reference) {
        return program.answer(() -> of(reader, reference).count() > 0);
    }

    @Override
    public boolean hasWork(Reader reader, String reference) {
        return program.answer(() -> of(reader, reference).list().stream()
                .anyMatch(task -> !ProviderQuestions.isOne(task.getTaskDefinitionKey())));
    }

    private TaskQuery of(Reader reader, String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference)
                .or().taskAssignee(reader.userId()).taskCandidateGroupIn(reader.groups()).endOr();
    }
}
