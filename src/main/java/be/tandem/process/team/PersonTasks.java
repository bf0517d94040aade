package be.tandem.process.team;

import be.tandem.network.Role;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.team.Tandem;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Moves the open tasks of one person in a case to another; due dates stay what they are (P16: terms are never reset). */
@Component
class PersonTasks {

    private final RuntimeService instances;
    private final TaskService tasks;
    private final AsTheProgram program;

    PersonTasks(RuntimeService instances, TaskService tasks, AsTheProgram program) {
        this.instances = instances;
        this.tasks = tasks;
        this.program = program;
    }

    /**
     * From now on every running process of the case knows the new casemanager, and who had tasks loses them.
     *
     * @return the tasks that the new casemanager has now
     */
    List<Task> takeOver(String reference, Role role, String from, Tandem tandem) {
        String suffix = role == Role.CASE_MANAGER_WORK ? "Work" : "Care";
        return program.answer(() -> {
            running(reference).forEach(instance -> {
                replace(instance, "caseManager" + suffix, tandem.holder(role));
                replace(instance, "backupCaseManager" + suffix, tandem.backup(role));
            });
            List<Task> moved = own(reference, from);
            moved.forEach(task -> tasks.setAssignee(task.getId(), tandem.holder(role)));
            return moved;
        });
    }

    /** What somebody has to do by name; what a group may take is not in it. */
    private List<Task> own(String reference, String person) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).taskAssignee(person)
                .withoutCandidateGroups().includeAssignedTasks().list();
    }

    private List<ProcessInstance> running(String reference) {
        return instances.createProcessInstanceQuery().processInstanceBusinessKey(reference).list();
    }

    private void replace(ProcessInstance instance, String variable, String person) {
        if (instances.getVariable(instance.getId(), variable) != null) {
            instances.setVariable(instance.getId(), variable, person);
        }
    }
}
