package be.tandem.interruption;

import java.time.LocalDate;

/** A trajectory lies still from this day; what runs in it waits (P15). */
public record TrajectoryInterrupted(String reference, LocalDate since) {
}
