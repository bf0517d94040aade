package be.tandem.interruption;

import java.time.LocalDate;

/** A trajectory that lay still goes on from this day, after the restart conversation (P15). */
public record TrajectoryRestarted(String reference, LocalDate on) {
}
