package be.tandem.aftercare;

import java.time.LocalDate;

/** The form about the step to paid work, before the closing of a trajectory with that advice. */
record ArrangeBridgeToWork(BridgeToWork.Answer employed, String bridge, BridgeToWork.Meeting meeting,
                           LocalDate meetingOn, String waiverReason) {
}
