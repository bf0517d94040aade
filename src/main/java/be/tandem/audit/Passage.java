package be.tandem.audit;

import java.time.OffsetDateTime;

/**
 * One look at the confidential part, or one change of it (D6).
 *
 * @param part code of the part of the file
 * @param right READ or WRITE
 * @param purpose what was done, in Dutch words without personal data
 */
public record Passage(String userId, String part, String right, String purpose, OffsetDateTime at) {
}
