package be.tandem.process.dossier;

import be.tandem.access.Reader;
import be.tandem.calendar.BelgianTime;
import be.tandem.dossier.CaseWork;
import be.tandem.dossier.OpenTask;
import be.tandem.network.Role;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.process.engine.InTheNameOf;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Open tasks and waiting timers of all processes of a trajectory: two queries for timers, one for tasks. */
@Component
class EngineCaseWork implements CaseWork {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final ManagementService jobs;
    private final TaskRoles roles;
    private final InTheNameOf inTheNameOf;
    private final AsTheProgram program;

    EngineCaseWork(TaskService tasks, RuntimeService instances, ManagementService jobs, TaskRoles roles,
            InTheNameOf inTheNameOf, AsTheProgram program) {
        this.tasks = tasks;
        this.instances = instances;
        this.jobs = jobs;
        this.roles = roles;
        this.inTheNameOf = inTheNameOf;
        this.program = program;
    }

    @Override
    public List<OpenTask> tasks(String reference) {
        return program.answer(() -> of(reference).orderByDueDate().asc().list().stream().map(this::openTask).toList());
    }

    @Override
    public Set<String> taskIdsOf(Reader reader, String reference) {
        return inTheNameOf.reader(reader,
                () -> of(reference).list().stream().map(Task::getId).collect(Collectors.toSet()));
    }

    @Override
    public List<Timer> timers(String reference) {
        return program.answer(() -> {
            Set<String> running = instances.createProcessInstanceQuery().processInstanceBusinessKey(reference).list()
                    .stream().map(ProcessInstance::getId).collect(Collectors.toSet());
            return running.isEmpty() ? List.of() : jobs.createJobQuery().processInstanceIds(running).timers().list()
                    .stream().map(EngineCaseWork::timer).toList();
        });
    }

    private TaskQuery of(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference);
    }

    private OpenTask openTask(Task task) {
        Role role = roles.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return new OpenTask(task.getId(), task.getProcessInstanceId(), task.getTaskDefinitionKey(), task.getName(), day(task.getDueDate()),
                task.getAssignee(), role);
    }

    private static LocalDate day(Date instant) {
        return instant == null ? null : BelgianTime.dayOf(instant);
    }

    /** The configuration of a timer begins with the id of its element; asking its definition would be a query each. */
    private static Timer timer(Job job) {
        String element = ((JobEntity) job).getJobHandlerConfigurationRaw().split("\\$")[0];
        return new Timer(element, BelgianTime.dayOf(job.getDuedate()));
    }
}
