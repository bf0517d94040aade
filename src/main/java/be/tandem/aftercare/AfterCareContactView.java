package be.tandem.aftercare;

import java.time.LocalDate;

/**
 * A contact in the after-care as people read it.
 *
 * @param moment how long after the closing
 * @param contactOn null when the participant could not be reached
 * @param needs what is still needed, only after a year
 * @param recordedBy log-in of the coach
 */
public record AfterCareContactView(AfterCareMoment moment, LocalDate contactOn, String situation, String needs, String nextHelp,
                                   LocalDate recordedOn, String recordedBy) {
}
