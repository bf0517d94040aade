package be.tandem.trajectory;

/** A trajectory was closed, stopped or refused: what ran beside it has no use any more. */
public record TrajectoryEnded(String reference) {
}
