package be.tandem.walks;

import be.tandem.calendar.BelgianTime;
import be.tandem.walks.Life.Beside;
import be.tandem.walks.Snapshot.OpenTask;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** When people do their tasks, and what they are going to start. */
final class Plans {

    /** Share of the tasks that are done after their term. */
    private static final double LATE = 7;

    private final Answers answers;
    private final Desk desk;

    Plans(Answers answers, Desk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    /** Decided when the task is first seen, and kept. */
    Instant of(Life life, OpenTask task) {
        return life.plans().computeIfAbsent(task.id(), id -> decide(life, task));
    }

    private Instant decide(Life life, OpenTask task) {
        Draw draw = life.draw();
        Answer answer = answers.task(task.key());
        Instant at = Calendar.workingHours(task.created(), draw.between(answer.soonest(), answer.latest()), draw);
        if (answer.notBefore() != null) {
            LocalDate day = answer.notBefore().apply(new Scene(life, life.now().standing(), draw, Calendar.today(), desk));
            at = later(at, Calendar.workingHours(day.atStartOfDay(BelgianTime.ZONE).toInstant(), 0, draw));
        }
        if (draw.chance(LATE) && task.due() != null) {
            at = later(at, Calendar.workingHours(task.due(), draw.between(1, 20), draw));
        }
        return later(at, Calendar.now().plus(Duration.ofMinutes(draw.between(1, 30))));
    }

    /** Tried in vain: again some days later. */
    void later(Life life, OpenTask task) {
        life.plans().put(task.id(), Calendar.workingHours(Calendar.now(), life.draw().between(2, 5), life.draw()));
    }

    /** Each time a trajectory reaches a status, chance decides what is started from there on. */
    void besides(Life life) {
        if (life.reachesNewStatus()) {
            answers.starts().stream().filter(start -> start.since() == life.now().standing().status())
                    .filter(start -> life.draw().chance(start.percent())).forEach(start -> life.besides().add(new Beside(
                            Calendar.workingHours(Calendar.now(), life.draw().between(start.from(), start.until()),
                                    life.draw()), start)));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
