package be.tandem.bench;

import be.tandem.bench.Route.Step;
import be.tandem.calendar.BelgianTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Walks a route on one of the two engines and measures only what a step itself costs, not the search for the task. */
abstract class Walker {

    final ProcessEngine engine;
    private final StatementCounter statements;
    private long nanoseconds;
    private long counted;
    private int performed;

    Walker(ProcessEngine engine, StatementCounter statements) {
        this.engine = engine;
        this.statements = statements;
    }

    /** Starts a trajectory and answers with its reference. */
    abstract String start();

    abstract void complete(int number, Task task, Step step);

    /** @return nanoseconds of all steps together */
    long walk(Route route) {
        nanoseconds = 0;
        to(route.firstDay());
        String[] reference = new String[1];
        measured(() -> reference[0] = start());
        for (int number = 0; number < route.steps().size(); number++) {
            Step step = route.steps().get(number);
            int position = number;
            to(step.day());
            runDueTimers(reference[0], step.day());
            Task task = task(reference[0], step.task());
            prepare(task);
            measured(() -> complete(position, task, step));
        }
        return nanoseconds;
    }

    /** Who does it is known before; not part of the step. */
    void prepare(Task task) {
    }

    double statementsPerStep() {
        return (double) counted / performed;
    }

    void forget() {
        counted = 0;
        performed = 0;
    }

    List<String> groupsOf(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                .filter(Objects::nonNull).toList();
    }

    private void measured(Runnable step) {
        long before = statements.count();
        long begin = System.nanoTime();
        step.run();
        nanoseconds += System.nanoTime() - begin;
        counted += statements.count() - before;
        performed++;
    }

    /** Each on its own day: a later term may be counted from it. */
    private void runDueTimers(String reference, LocalDate until) {
        for (Job job = due(reference); job != null; job = due(reference)) {
            String id = job.getId();
            ClockUtil.setCurrentTime(new Date(job.getDuedate().getTime() + 1000));
            measured(() -> engine.getManagementService().executeJob(id));
            to(until);
        }
    }

    private Job due(String reference) {
        Date now = ClockUtil.getCurrentTime();
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance -> engine.getManagementService().createJobQuery().processInstanceId(instance.getId())
                        .duedateLowerThan(now).list().stream())
                .min(Comparator.comparing(Job::getDuedate)).orElse(null);
    }

    private Task task(String reference, String id) {
        List<Task> found = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(reference)
                .taskDefinitionKey(id).list();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " tasks " + id + "; open: " + engine.getTaskService()
                    .createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                    .map(Task::getTaskDefinitionKey).toList());
        }
        return found.get(0);
    }

    private static void to(LocalDate day) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(12, 0).atZone(BelgianTime.ZONE).toInstant()));
    }
}
