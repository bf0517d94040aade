package be.tandem.watch;

import java.time.LocalDate;

/**
 * A contact as people read it.
 *
 * @param kind how
 * @param direction who took the initiative
 * @param outcome what it told
 * @param action what has to happen, null when nothing has
 * @param note null when nothing was added
 * @param recordedBy log-in
 */
public record ContactView(LocalDate contactOn, ContactKind kind, ContactDirection direction, ContactOutcome outcome, String action,
                          String note, String recordedBy) {
}
