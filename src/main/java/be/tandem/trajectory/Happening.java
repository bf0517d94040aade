package be.tandem.trajectory;

import java.time.OffsetDateTime;

/** Something that happened in a trajectory; the code is that of a status, a form or a signal. */
public record Happening(String code, OffsetDateTime at) {
}
