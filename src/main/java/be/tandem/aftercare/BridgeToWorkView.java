package be.tandem.aftercare;

import java.time.LocalDate;

/**
 * The bridge to work as people read it.
 *
 * @param meeting Dutch words, null when the participant had a job already
 * @param waiverReason why there was no meeting, null when there is one
 */
public record BridgeToWorkView(boolean employed, String bridge, String meeting, LocalDate meetingOn,
                               String waiverReason) {
}
