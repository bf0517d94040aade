package be.tandem.process.demo;

import be.tandem.action.PlannedActions;
import be.tandem.calendar.BelgianTime;
import be.tandem.process.demo.DemoScript.Start;
import be.tandem.process.demo.DemoScript.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One story, told from the referral until now: whatever comes first happens first, a form or a term. */
final class DemoWalk {

    private static final Start REFERRAL = new Start(0, "activationTrajectory", "submitReferral", "referrer1");

    /** Something that happens at a moment. */
    private record Event(Instant at, Runnable action) {
    }

    private final ProcessEngine engine;
    private final DemoStaff staff;
    private final DemoScript script;
    private final Story story;
    private final DemoChance chance;
    private final DemoWords words;
    private final DemoAssessments assessments;
    private final Instant now;
    private final Map<String, Instant> plannedFor = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    /** Of the trajectory and of what people started besides. */
    private final List<String> businessKeys = new ArrayList<>();
    private String reference;
    private String position = "";

    DemoWalk(ProcessEngine engine, DemoScript script, Story story, DemoPerson person, DemoChance chance,
            DemoAssessments assessments, PlannedActions plans, Instant now) {
        this.engine = engine;
        this.staff = new DemoStaff(engine);
        this.script = script;
        this.story = story;
        this.chance = chance;
        this.words = new DemoWords(person, chance, plans);
        this.assessments = assessments;
        this.now = now;
    }

    /** @param afterEachStep what must happen between two steps, such as writing the dossier away */
    void walk(Runnable afterEachStep) {
        Instant start = now.minus(Duration.ofDays(chance.between(story.startedDaysAgo().get(0),
                story.startedDaysAgo().get(1)))).minus(Duration.ofMinutes(chance.between(1, 400)));
        List<Event> besides = new ArrayList<>();
        happen(new Event(start, () -> reference = start(REFERRAL)));
        afterEachStep.run();
        story.startsBesides().forEach(beside -> besides.add(new Event(start.plus(Duration.ofDays(beside.day())),
                () -> start(beside))));
        for (Optional<Event> next = next(besides); next.isPresent(); next = next(besides)) {
            besides.remove(next.get());
            happen(next.get());
            afterEachStep.run();
        }
    }

    /** The form that was last filled in. */
    String position() {
        return position;
    }

    private void happen(Event event) {
        ClockUtil.setCurrentTime(Date.from(event.at()));
        event.action().run();
    }

    /** The first thing that happens and is not in the future; time never goes back. */
    private Optional<Event> next(List<Event> besides) {
        List<Event> events = new ArrayList<>(besides);
        jobs().forEach(job -> events.add(new Event(job.getDuedate() == null ? clock() : job.getDuedate().toInstant(),
                () -> engine.getManagementService().executeJob(job.getId()))));
        tasks().stream().filter(task -> !story.leavesUndone(task.getTaskDefinitionKey()))
                .forEach(task -> events.add(new Event(plannedFor(task), () -> complete(task))));
        return events.stream().map(event -> event.at().isBefore(clock()) ? new Event(clock(), event.action()) : event)
                .filter(event -> !event.at().isAfter(now)).min(Comparator.comparing(Event::at));
    }

    private Instant plannedFor(Task task) {
        return plannedFor.computeIfAbsent(task.getId(), id -> {
            List<Integer> days = script.days(story, task.getTaskDefinitionKey());
            return task.getCreateTime().toInstant().plus(Duration.ofDays(chance.between(days.get(0), days.get(1))))
                    .plus(Duration.ofMinutes(chance.between(10, 300)));
        });
    }

    private void complete(Task task) {
        Map<String, Object> form = answers(task.getTaskDefinitionKey());
        String worker = staff.worker(task);
        staff.as(worker, () -> {
            engine.getFormService().submitTaskForm(task.getId(), form);
            return null;
        });
        Optional.ofNullable(script.assessments().get(task.getTaskDefinitionKey()))
                .ifPresent(moment -> assessments.assess(reference, moment, worker));
    }

    private String start(Start process) {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(process.process()).latestVersion().singleResult().getId();
        Map<String, Object> form = answers(process.form());
        String key = staff.as(words.fill(process.user(), today(), reference),
                () -> engine.getFormService().submitStartForm(definition, form).getBusinessKey());
        businessKeys.add(key);
        return key;
    }

    private Map<String, Object> answers(String form) {
        position = form;
        int occurrence = occurrences.merge(form, 1, Integer::sum) - 1;
        return words.fill(script.answers(story, form, occurrence), today(), reference);
    }

    private List<Task> tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKeyIn(businessKeys.toArray(String[]::new)).list();
    }

    /** Every other trajectory was told until now already, so what is due in the past belongs to this one. */
    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>(engine.getManagementService().createJobQuery().messages().list());
        jobs.addAll(engine.getManagementService().createJobQuery().timers().duedateLowerThan(Date.from(now)).list());
        return jobs;
    }

    private static LocalDate today() {
        return BelgianTime.dayOf(ClockUtil.getCurrentTime());
    }

    private static Instant clock() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
