package be.tandem.walks;

import static org.assertj.core.api.Assertions.assertThat;

import be.tandem.TandemTest;
import be.tandem.access.AccessConsents;
import be.tandem.access.Newcomers;
import be.tandem.privacy.EngineRows;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever people do within their rights, and whenever, a trajectory goes only where it may go and comes to an end.
 * A small number in each run of the tests; {@code ./walks} plays thousands.
 */
@TandemTest
class RandomWalksTest {

    private static final int TRAJECTORIES = Integer.getInteger("walks.trajectories", 15);
    private static final long SEED = Long.getLong("walks.seed", 1);
    private static final int TOGETHER = 50;

    @Autowired
    private ProcessEngine engine;
    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Newcomers newcomers;
    @Autowired
    private AccessConsents consents;

    @AfterEach
    void backToToday() {
        ClockUtil.reset();
    }

    @Test
    void everyTrajectoryComesToAnEndWithinTheRules() {
        World world = world();
        long seed = SEED;
        long begin = System.nanoTime();
        List<String> failures = new ArrayList<>();
        for (int left = TRAJECTORIES; left > 0; left -= TOGETHER) {
            new Batch(world, seed++, Math.min(left, TOGETHER)).play()
                    .forEach(failure -> failures.add(failure.getMessage()));
            database.execute("analyze"); // as the database does by itself, where time does not fly
            System.out.printf("walks: %d trajectories to go, %d s%n", Math.max(0, left - TOGETHER),
                    (System.nanoTime() - begin) / 1_000_000_000);
        }
        assertThat(failures).isEmpty();
        assertThat(new EngineRows(database).holding(List.of(Filler.MARK))).isEmpty();
    }

    @Test
    void theSameSeedPlaysTheSameAgain() {
        assertThat(played(world())).isEqualTo(played(world()));
    }

    private World world() {
        return World.of(engine, database, new LetIn(newcomers, consents));
    }

    private static List<String> played(World world) {
        Batch batch = new Batch(world, 7, 3);
        assertThat(batch.play()).isEmpty();
        return batch.diaries();
    }
}
