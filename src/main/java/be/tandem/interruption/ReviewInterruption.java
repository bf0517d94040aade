package be.tandem.interruption;

import java.time.LocalDate;

/** The form of the contact that takes place at least every four weeks. */
record ReviewInterruption(LocalDate contactOn, String situation, Outcome interruptionOutcome,
                          LocalDate newExpectedReturnOn) {

    enum Outcome { RETURNED, CONTINUES }

    boolean returned() {
        return interruptionOutcome == Outcome.RETURNED;
    }
}
