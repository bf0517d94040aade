package be.tandem.walks;

import be.tandem.walks.Life.Beside;
import be.tandem.walks.Snapshot.OpenTask;
import be.tandem.walks.Snapshot.Waiting;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;

/** Plays one step of a trajectory: the first thing that comes, a form, a term or somebody who starts something. */
final class Player {

    private static final int MOST_REFUSALS = 4;
    private static final String REFERRAL = "activationTrajectory";
    private static final List<String> REFERRERS = List.of("referrer1", "referrer2", "vdab_mediator1", "vdab_mediator2");

    /** Something that is going to happen. */
    record Happening(Instant at, Runnable action) {
    }

    private final Answers answers;
    private final Plans plans;
    private final Desk desk;
    private final LetIn letIn;
    private final Staff staff;
    private final Filler filler;
    private final HandIn handIn;
    private final ManagementService jobs;
    private final Tally tally;

    Player(Answers answers, Desk desk, LetIn letIn, Staff staff, Filler filler, HandIn handIn, ManagementService jobs, Tally tally) {
        this.answers = answers;
        this.plans = new Plans(answers, desk);
        this.desk = desk;
        this.letIn = letIn;
        this.staff = staff;
        this.filler = filler;
        this.handIn = handIn;
        this.jobs = jobs;
        this.tally = tally;
    }

    /** What comes first; a term goes before a form of the same moment. */
    Happening next(Life life) {
        if (life.now() == null) {
            return new Happening(life.startsAt(), () -> refer(life));
        }
        plans.besides(life);
        return Stream.of(
                life.now().jobs().stream().map(job -> new Happening(due(job), () -> run(life, job))),
                life.now().tasks().stream().map(task -> new Happening(plans.of(life, task), () -> answer(life, task))),
                life.besides().stream().map(beside -> new Happening(beside.at(), () -> start(life, beside))))
                .flatMap(all -> all).min(Comparator.comparing(Happening::at)).orElseThrow();
    }

    /** A second after its moment, as the job executor would. */
    private static Instant due(Waiting job) {
        return job.due() == null ? Calendar.now() : job.due().plusSeconds(1);
    }

    private void refer(Life life) {
        String user = life.draw().oneOf(REFERRERS);
        life.note("submitReferral by " + user);
        Scene scene = new Scene(life, null, life.draw(), Calendar.today(), desk);
        Map<String, Object> form = filler.fill(desk.openStart(user, REFERRAL), answers.referral().values(scene), scene);
        life.begins(desk.start(user, REFERRAL, form));
    }

    private void run(Life life, Waiting job) {
        life.note("term " + job.element());
        tally.count("terms that passed");
        jobs.executeJob(job.id());
    }

    private void answer(Life life, OpenTask task) {
        String user = life.draw().oneOf(staff.ableTo(task));
        life.note(task.key() + " by " + user);
        Scene scene = scene(life);
        JsonNode form = desk.open(user, task, life.draw());
        Map<String, Object> values = filler.fill(form, answers.task(task.key()).content().values(scene), scene);
        handIn.spoilt(life, task, user, mischief -> mischief.spoilt(form, values, scene));
        if (handIn.taken(life, task.key(), () -> desk.submit(user, task.id(), values))) {
            tally.answered(task, values);
            handIn.twice(life, task, user, values);
        } else {
            Checks.demand(life.refused(task.id()) < MOST_REFUSALS, task.key() + " is refused again and again");
            letIn.whoWaits(user, life.reference());
            plans.later(life, task);
        }
    }

    private void start(Life life, Beside beside) {
        life.besides().remove(beside);
        Scene scene = scene(life);
        Start start = beside.start();
        String user = start.who().apply(scene);
        if (user == null) {
            return;
        }
        life.note("start " + start.process() + " by " + user);
        Map<String, Object> form = filler.fill(desk.openStart(user, start.process()), start.content().values(scene), scene);
        if (handIn.taken(life, start.process(), () -> life.begins(desk.start(user, start.process(), form)))) {
            tally.count("started " + start.process());
        }
    }

    private Scene scene(Life life) {
        return new Scene(life, life.now().standing(), life.draw(), Calendar.today(), desk);
    }
}
