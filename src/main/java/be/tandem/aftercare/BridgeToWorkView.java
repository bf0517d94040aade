package be.tandem.aftercare;

import java.time.LocalDate;

/**
 * The bridge to work as people read it.
 *
 * @param meeting Dutch words, null when the participant had a job already
 * @param meetingCode the same as a fixed code
 * @param waiverReason why there was no meeting, null when there is one
 */
public record BridgeToWorkView(boolean employed, String bridge, String meeting, String meetingCode, LocalDate meetingOn,
                               String waiverReason) {
}
