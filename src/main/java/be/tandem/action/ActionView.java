package be.tandem.action;

import java.time.LocalDate;

/**
 * An action as people read it (P10).
 *
 * @param domain Dutch word, “werk” or “zorg”
 * @param kind what became of it, in Dutch
 * @param planned the action of the plan that it carries out, null when it stands apart
 * @param registeredBy log-in
 */
public record ActionView(long id, String domain, String kind, LocalDate happenedOn, Integer minutes, String planned,
                         String note, LocalDate registeredOn, String registeredBy) {
}
