package be.tandem.process.execution;

import be.tandem.extension.ExtensionQuestion;
import be.tandem.process.engine.AsTheProgram;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The task in which a casemanager asks for an extension, whoever has it. */
@Component
class OpenExtensionQuestion implements ExtensionQuestion {

    private final TaskService tasks;
    private final AsTheProgram program;

    OpenExtensionQuestion(TaskService tasks, AsTheProgram program) {
        this.tasks = tasks;
        this.program = program;
    }

    @Override
    public boolean isPut(String reference) {
        return program.answer(() -> tasks.createTaskQuery().processInstanceBusinessKey(reference)
                .taskDefinitionKey("requestExtension").count() > 0);
    }
}
