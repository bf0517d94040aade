package be.tandem.process;

import be.tandem.calendar.BelgianTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** One trajectory as a test walks it: finds its tasks, submits their forms as someone who may, lets time pass. */
public final class Walk {

    private final ProcessEngine engine;
    private final String reference;

    public Walk(ProcessEngine engine, String reference) {
        this.engine = engine;
        this.reference = reference;
    }

    /** Opens a trajectory through its start form, as the given user with the given groups. */
    public static Walk start(ProcessEngine engine, String processKey, String userId, List<String> groups,
            Map<String, Object> form) {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(processKey).latestVersion().singleResult().getId();
        engine.getIdentityService().setAuthentication(userId, groups);
        try {
            return new Walk(engine, engine.getFormService().submitStartForm(definition, form).getBusinessKey());
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    public String reference() {
        return reference;
    }

    /** Ids of the open tasks, sorted. */
    public List<String> openTasks() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** The one open task with this id; fails when there is none or more than one. */
    public Task task(String id) {
        List<Task> found = tasks().stream().filter(task -> task.getTaskDefinitionKey().equals(id)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " open tasks " + id + " among " + openTasks());
        }
        return found.get(0);
    }

    /** Groups that may take the task. */
    public List<String> groupsOf(String taskId) {
        return engine.getTaskService().getIdentityLinksForTask(task(taskId).getId()).stream()
                .map(IdentityLink::getGroupId).filter(Objects::nonNull).sorted().toList();
    }

    /** Identifications of the open tasks that somebody sees. */
    public List<String> visibleTo(String userId, String group) {
        engine.getIdentityService().setAuthentication(userId, List.of(group));
        try {
            return tasks().stream().map(Task::getId).toList();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Submits the form of the task as its assignee, or else as a member of its group. */
    public Walk submit(String id, Map<String, Object> form) {
        Task task = task(id);
        List<String> groups = groupsOf(id);
        String user = task.getAssignee() != null ? task.getAssignee() : "member." + id;
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            engine.getFormService().submitTaskForm(task.getId(), form);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        return this;
    }

    /** Moves the one clock of engine and domain to noon of a day. */
    public Walk moveTo(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(12, 0).atZone(BelgianTime.ZONE).toInstant()));
        return this;
    }

    /** When the timer on this element is due; fails when it does not wait. */
    public LocalDate timerDue(String elementId) {
        return BelgianTime.dayOf(timer(elementId).getDuedate());
    }

    /** Whether a timer waits on this element. */
    public boolean hasTimer(String elementId) {
        return jobs().stream().anyMatch(job -> elementId.equals(elementOf(job)));
    }

    /** Runs every job of this trajectory that is due by the clock, until none is left; never one that is not due. */
    public Walk runDueJobs() {
        for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            engine.getManagementService().executeJob(due.get(0).getId());
        }
        return this;
    }

    /** Runs the one timer on this element, which must be due; for what depends on which of two comes first. */
    public Walk runTimer(String elementId) {
        Job timer = timer(elementId);
        if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
            throw new AssertionError(elementId + " is not due before " + timer.getDuedate());
        }
        engine.getManagementService().executeJob(timer.getId());
        return this;
    }

    /** A variable as the diagram sees it, in the process with this key. */
    public Object variable(String processKey, String name) {
        ProcessInstance instance = engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(reference).processDefinitionKey(processKey).singleResult();
        return engine.getRuntimeService().getVariable(instance.getId(), name);
    }

    /** Whether the engine has nothing more to do for this trajectory. */
    public boolean isOver() {
        return instances().isEmpty();
    }

    /** Whether the trajectory itself, or one of its processes started on its own, is over; after-care may go on. */
    public boolean isOver(String processKey) {
        return instances().stream().noneMatch(instance -> instance.getProcessDefinitionId().startsWith(processKey + ":"));
    }

    private List<Task> tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(reference).list();
    }

    private List<ProcessInstance> instances() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference).list();
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        instances().forEach(instance -> jobs.addAll(engine.getManagementService().createJobQuery()
                .processInstanceId(instance.getId()).list()));
        return jobs;
    }

    private List<Job> dueJobs() {
        Date now = ClockUtil.getCurrentTime();
        return jobs().stream().filter(job -> job.getDuedate() == null || !job.getDuedate().after(now)).toList();
    }

    private Job timer(String elementId) {
        return jobs().stream().filter(job -> elementId.equals(elementOf(job))).findFirst()
                .orElseThrow(() -> new AssertionError("no timer waits on " + elementId));
    }

    private String elementOf(Job job) {
        return engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId())
                .singleResult().getActivityId();
    }
}
