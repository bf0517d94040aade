package be.tandem.internship;

import java.time.LocalDate;

/** A time in which an internship waited; until is null while it waits, and is the day on which it went on. */
public record Suspension(LocalDate since, LocalDate until) {
}
