package be.tandem.walks;

import be.tandem.trajectory.TrajectoryStatus;
import java.util.function.Function;

/**
 * A process that somebody starts beside the trajectory.
 *
 * @param percent of the trajectories in which it happens, once the status is reached
 * @param since the status from which on it may happen
 * @param from days after that at the earliest
 * @param until days after that at the latest
 * @param who starts it; null when nobody does now
 */
record Start(String process, double percent, TrajectoryStatus since, int from, int until, Function<Scene, String> who,
             Answer.Content content) {
}
