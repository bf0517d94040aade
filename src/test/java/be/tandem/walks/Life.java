package be.tandem.walks;

import be.tandem.trajectory.TrajectoryStatus;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One trajectory that is played: what chance has in mind for it, and how far it got. */
final class Life {

    private static final int REMEMBERED_STEPS = 25;

    /** A process that somebody is going to start. */
    record Beside(Instant at, Start start) {
    }

    private final long seed;
    private final int number;
    private final Draw draw;
    private final Fate fate;
    private final Instant startsAt;
    private final Map<String, Instant> plans = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private final List<Beside> besides = new ArrayList<>();
    private final Set<TrajectoryStatus> reached = EnumSet.noneOf(TrajectoryStatus.class);
    private final Set<String> memory = new HashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Deque<String> diary = new ArrayDeque<>();
    private String reference;
    private Snapshot now;
    private int steps;

    /** @param seed of the whole batch; with the number it decides everything */
    Life(long seed, int number, Instant firstDay) {
        this.seed = seed;
        this.number = number;
        this.draw = new Draw(seed * 1009 + number);
        this.fate = Fate.draw(draw);
        this.startsAt = Calendar.workingHours(firstDay, draw.between(0, 60), draw);
    }

    void note(String step) {
        steps++;
        diary.addLast(Calendar.today() + " " + step);
        if (diary.size() > REMEMBERED_STEPS) {
            diary.removeFirst();
        }
    }

    void stands(Snapshot snapshot) {
        this.now = snapshot;
    }

    /** What was started belongs to this trajectory; the first gives the reference. */
    void begins(String key) {
        reference = reference == null ? key : reference;
        keys.add(key);
    }

    /** The reference, and the numbers of what runs apart from it. */
    String keys() {
        return String.join(" ", keys);
    }

    /** Whether this is the first time that the trajectory is seen in its status. */
    boolean reachesNewStatus() {
        return reached.add(now.standing().status());
    }

    void remember(String fact) {
        memory.add(fact);
    }

    boolean remembers(String fact) {
        return memory.contains(fact);
    }

    /** Nothing is open and nobody is going to start anything. */
    boolean isOver() {
        return now != null && now.isOver() && besides.isEmpty();
    }

    /** How often this task was refused by now. */
    int refused(String taskId) {
        return refusals.merge(taskId, 1, Integer::sum);
    }

    Map<String, Instant> plans() {
        return plans;
    }

    List<Beside> besides() {
        return besides;
    }

    long seed() {
        return seed;
    }

    int number() {
        return number;
    }

    Draw draw() {
        return draw;
    }

    Fate fate() {
        return fate;
    }

    Instant startsAt() {
        return startsAt;
    }

    String reference() {
        return reference;
    }

    Snapshot now() {
        return now;
    }

    int steps() {
        return steps;
    }

    String diary() {
        return String.join("\n  ", diary);
    }
}
