package be.tandem.trajectory;

import java.time.OffsetDateTime;

/**
 * Something that happened in a trajectory; the code is that of a status, a form or a signal.
 *
 * @param item the thing that it tells of, null when it tells of the trajectory as a whole
 */
public record Happening(String code, OffsetDateTime at, EventItem item) {
}
