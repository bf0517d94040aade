package be.tandem.action;

import java.time.LocalDate;

/**
 * An action was written down, for the first time or instead of an earlier registration; published in the same transaction.
 *
 * @param reference of the trajectory
 * @param replaces the registration that it corrects, null when it corrects nothing
 * @param chargeable whether it can be charged (F2, F3)
 */
public record ActionRegistered(String reference, long id, Long replaces, LocalDate happenedOn, boolean chargeable) {
}
