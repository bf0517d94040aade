package be.tandem.process.complaint;

import be.tandem.complaint.ComplaintHandlerChanged;
import be.tandem.process.engine.AsTheProgram;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The tasks of a complaint go along when another handler takes it over; those that come later too. */
@Component
class ComplaintTasks {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final AsTheProgram program;

    ComplaintTasks(TaskService tasks, RuntimeService instances, AsTheProgram program) {
        this.tasks = tasks;
        this.instances = instances;
        this.program = program;
    }

    /** Whether this person may was decided by the register; the engine gives nobody a task of another. */
    @EventListener
    void handOver(ComplaintHandlerChanged changed) {
        program.run(() -> {
            instances.createProcessInstanceQuery().processInstanceBusinessKey(changed.number()).list()
                    .forEach(instance -> instances.setVariable(instance.getId(), "complaintHandler",
                            changed.handler()));
            tasks.createTaskQuery().processInstanceBusinessKey(changed.number()).list()
                    .forEach(task -> tasks.setAssignee(task.getId(), changed.handler()));
        });
    }
}
