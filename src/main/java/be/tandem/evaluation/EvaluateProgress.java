package be.tandem.evaluation;

import be.tandem.stop.ProposeEarlyStop;
import be.tandem.stop.StopGround;
import be.tandem.stop.StopReason;
import java.time.LocalDate;
import java.util.List;

/** What the team saw together, how the participant feels about it, and how it goes on; to stop needs a ground. */
record EvaluateProgress(LocalDate heldOn, List<Presence> present, String workProgress, String careProgress,
                        Satisfaction satisfaction, Outcome outcome, StopGround ground, StopReason subReason,
                        LocalDate firstWorkingDay, String motivation, LocalDate firstAttemptOn, LocalDate secondAttemptOn, String attempts,
                        LocalDate outreachOn, LocalDate heardOn, String hearing) {

    enum Presence { PARTICIPANT, CASE_MANAGER_CARE, WORK_PROVIDER, CARE_PROVIDER, EMPLOYER }

    enum Satisfaction { VERY_DISSATISFIED, DISSATISFIED, NEUTRAL, SATISFIED, VERY_SATISFIED, NOT_ASKED }

    enum Outcome { CONTINUE, ADJUST, EXTEND, CLOSE, STOP }

    /** The proposal to VDAB that the outcome STOP contains. */
    ProposeEarlyStop stopOf(String reference) {
        return new ProposeEarlyStop(reference, ground, subReason, firstWorkingDay, motivation, firstAttemptOn, secondAttemptOn,
                attempts, outreachOn, heardOn, hearing);
    }
}
