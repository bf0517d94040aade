package be.tandem.outflow;

import java.time.LocalDate;

/** A measurement that is still to be made. */
public record DueMeasurement(String reference, int months, LocalDate on) {
}
