package be.tandem.audit;

import java.time.OffsetDateTime;

/**
 * One look at the confidential part, or one change of it (D6).
 *
 * @param roles codes of the roles this person had at that moment, separated by spaces; empty when not known
 * @param part code of the part of the file
 * @param right READ or WRITE
 * @param purpose what was done, in Dutch words without personal data
 */
public record Passage(String userId, String roles, String part, String right, String purpose, OffsetDateTime at) {
}
