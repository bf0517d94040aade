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
        List<WalkFailure> failures = new ArrayList<>();
        Calendar.begin(begin);
        lives.forEach(life -> next.put(life, world.player().next(life)));
        while (!next.isEmpty()) {
            Life life = lives.stream().filter(next::containsKey).min(Comparator.comparing(it -> next.get(it).at()))
                    .orElseThrow();
            try {
                step(life);
            } catch (RuntimeException | AssertionError failure) {
                next.remove(life);
                failures.add(new WalkFailure(life, seed, lives.size(), failure));
            }
        }
        lives.stream().filter(Life::isOver).forEach(world.tally()::add);
        return failures;
    }

    /** How each trajectory went at last. */
    List<String> diaries() {
        return lives.stream().map(life -> life.steps() + " steps\n" + life.diary()).toList();
    }

    private void step(Life life) {
        Calendar.moveTo(next.get(life).at());
        Checks.demand(Calendar.now().isBefore(begin.plus(LONGEST)), "is not over after five years");
        Snapshot before = life.now();
        next.get(life).action().run();
        Snapshot after = world.snapshots().of(life.reference(), life.keys());
        life.stands(after);
        world.checks().judge(before, after);
        world.nothingTold().judge(life.keys());
        next.remove(life);
        if (!life.isOver()) {
            next.put(life, world.player().next(life));
        }
    }
}
