package be.tandem.trajectory;

/** The plan is submitted and the trajectory is BEZIG; published in the same transaction. */
public record TrajectoryStarted(String reference) {
}
