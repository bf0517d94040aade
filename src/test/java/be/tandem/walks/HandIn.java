package be.tandem.walks;

import be.tandem.walks.Snapshot.OpenTask;
import java.util.Map;
import java.util.function.Function;

/** Hands in forms, now and then with a mistake before, or a second time after; a refusal must leave all as it was. */
final class HandIn {

    /** In percent of the forms. */
    private static final double MISTAKE = 4;
    private static final double TWICE = 4;

    private final Desk desk;
    private final Mischief mischief;
    private final Tally tally;

    HandIn(Desk desk, Mischief mischief, Tally tally) {
        this.desk = desk;
        this.mischief = mischief;
        this.tally = tally;
    }

    void spoilt(Life life, OpenTask task, String user, Function<Mischief, Map<String, Object>> form) {
        if (life.draw().chance(MISTAKE)) {
            tally.count("forms with a mistake, refused");
            Map<String, Object> spoilt = form.apply(mischief);
            mischief.refused(life, "a mistake in " + task.key(), true,
                    () -> desk.submit(user, task.id(), spoilt));
        }
    }

    void twice(Life life, OpenTask task, String user, Map<String, Object> values) {
        if (life.draw().chance(TWICE)) {
            tally.count("forms handed in twice, refused");
            mischief.refused(life, task.key() + " handed in twice", false,
                    () -> desk.submit(user, task.id(), values));
        }
    }

    /** Whether it was taken; a refusal in Dutch may be right, when the trajectory is not up to it yet. */
    boolean taken(Life life, String what, Runnable submit) {
        try {
            submit.run();
            return true;
        } catch (RuntimeException thrown) {
            String why = Refused.dutch(thrown);
            life.note("refused: " + why);
            tally.count("not now: " + what + ": " + why.replaceAll("[0-9]+", "#"));
            mischief.unchanged(life, what, life.now());
            return false;
        }
    }
}
