package be.tandem.interruption;

import be.tandem.stop.ProposeEarlyStop;
import be.tandem.stop.StopGround;
import be.tandem.stop.StopReason;
import java.time.LocalDate;

/** The form of the contact that takes place at least every four weeks; to stop needs a reason and a motivation. */
record ReviewInterruption(LocalDate contactOn, String situation, Outcome interruptionOutcome,
                          LocalDate newExpectedReturnOn, StopReason subReason, String motivation) {

    enum Outcome { RETURNED, CONTINUES, STOP }

    boolean returned() {
        return interruptionOutcome == Outcome.RETURNED;
    }

    boolean proposesStop() {
        return interruptionOutcome == Outcome.STOP;
    }

    /** The proposal to VDAB that the outcome STOP contains: the interruption itself is its ground (P17, ground b). */
    ProposeEarlyStop stopOf(String reference) {
        return new ProposeEarlyStop(reference, StopGround.INTERRUPTED, subReason, null, motivation, null, null, null, null, null,
                null);
    }
}
