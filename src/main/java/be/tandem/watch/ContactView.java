package be.tandem.watch;

import java.time.LocalDate;

/**
 * A contact as people read it.
 *
 * @param kind how, in Dutch
 * @param direction who took the initiative, in Dutch
 * @param outcome what it told, in Dutch
 * @param action what has to happen, null when nothing has
 * @param note null when nothing was added
 * @param recordedBy log-in
 */
public record ContactView(LocalDate contactOn, String kind, String direction, String outcome, String action,
                          String note, String recordedBy) {
}
