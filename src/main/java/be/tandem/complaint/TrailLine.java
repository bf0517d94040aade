package be.tandem.complaint;

import java.time.LocalDateTime;

/**
 * One look at a complaint, or one change of it.
 *
 * @param userId log-in; null for what the program did by itself
 * @param at in Flanders
 */
public record TrailLine(ComplaintDeed deed, String userId, LocalDateTime at) {
}
