package be.tandem.handover;

import java.time.OffsetDateTime;

/**
 * The summary after one change, and what changed.
 *
 * @param number first change is 1
 * @param changedBy user id
 */
public record SummaryVersion(int number, SummaryChange change, String heading, String words, boolean shareable,
                             boolean agreed, String changedBy, OffsetDateTime changedAt) {
}
