package be.tandem.plan;

import java.time.LocalDate;

/**
 * More time for the plan, as those who write it read it.
 *
 * @param dueOn last day of the longer term
 * @param extendedOn day on which the tandem took it
 */
public record PlanTime(LocalDate dueOn, LocalDate extendedOn, String motivation) {
}
