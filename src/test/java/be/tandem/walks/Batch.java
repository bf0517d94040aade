package be.tandem.walks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Some trajectories that live on one calendar, each step of any of them on its own moment, in order. */
final class Batch {

    /** Nobody's trajectory with all that follows takes longer. */
    private static final Duration LONGEST = Duration.ofDays(365 * 5);

    private final World world;
    private final long seed;
    private final List<Life> lives;
    private final Map<Life, Player.Happening> next = new HashMap<>();
    private final List<WalkFailure> failures = new ArrayList<>();
    private final Instant begin;

    Batch(World world, long seed, int trajectories) {
        this.world = world;
        this.seed = seed;
        this.begin = firstDay(new Draw(seed));
        this.lives = IntStream.rangeClosed(1, trajectories).mapToObj(number -> new Life(seed, number, begin)).toList();
    }

    /** One in five batches begins under the first generation of the regulation. */
    private static Instant firstDay(Draw draw) {
        Instant from = Instant.parse(draw.chance(20) ? "2019-01-07T07:00:00Z" : "2023-07-03T07:00:00Z");
        return from.plus(Duration.ofDays(draw.between(0, 900)));
    }

    /** @return what went wrong; the other trajectories went on */
    List<WalkFailure> play() {
        Calendar.begin(begin);
        lives.forEach(life -> next.put(life, world.player().next(life)));
        while (!next.isEmpty()) {
            Life life = lives.stream().filter(next::containsKey).min(Comparator.comparing(it -> next.get(it).at()))
                    .orElseThrow();
            play(life, () -> step(life));
            if (world.absentees().changed()) {
                lives.stream().filter(other -> other != life && next.containsKey(other) && other.now() != null)
                        .forEach(other -> play(other, () -> lookAgain(other)));
            }
        }
        lives.stream().filter(Life::isOver).forEach(world.tally()::add);
        world.tally().save();
        world.absentees().comeBack(lives.stream().map(Life::reference).toList());
        return failures;
    }

    private void play(Life life, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | AssertionError failure) {
            next.remove(life);
            failures.add(new WalkFailure(life, seed, lives.size(), failure));
            System.out.println("walks: " + failures.get(failures.size() - 1).getMessage());
        }
    }

    /** Somebody of the team went or came back in another trajectory: others may have the tasks, and somebody is introduced. */
    private void lookAgain(Life life) {
        if (!life.now().equals(world.snapshots().of(life.reference(), life.keys()))) {
            world.tally().count("trajectories touched by an absence in another");
            stand(life);
        }
    }

    /** How each trajectory went at last. */
    List<String> diaries() {
        return lives.stream().map(life -> life.steps() + " steps\n" + life.diary()).toList();
    }

    private void step(Life life) {
        Calendar.moveTo(next.get(life).at());
        Checks.demand(Calendar.now().isBefore(begin.plus(LONGEST)), "is not over after five years");
        next.get(life).action().run();
        stand(life);
    }

    /** Looks where the trajectory stands now, judges it, and sees what comes next. */
    private void stand(Life life) {
        Snapshot before = life.now();
        life.stands(world.snapshots().of(life.reference(), life.keys()));
        world.checks().judge(before, life.now());
        world.nothingTold().judge(life);
        next.remove(life);
        if (!life.isOver()) {
            next.put(life, world.player().next(life));
        }
    }
}
