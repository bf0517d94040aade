package be.tandem.stop;

import java.time.LocalDate;

/** The proposal of a casemanager; attempts, outreach and hearing only for ground a, the first working day only for d. */
public record ProposeEarlyStop(String trajectory, StopGround ground, StopReason subReason, LocalDate firstWorkingDay,
                               String motivation, LocalDate firstAttemptOn, LocalDate secondAttemptOn, String attempts,
                               LocalDate outreachOn, LocalDate heardOn, String hearing) {
}
