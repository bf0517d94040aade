package be.tandem.handover;

import java.time.OffsetDateTime;

/**
 * Somebody confirmed to have read the summary.
 *
 * @param userId log-in
 */
public record Reading(String userId, OffsetDateTime at) {
}
