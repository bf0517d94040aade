package be.tandem.complaint;

import java.time.LocalDate;

/** The form of the follow-up: is done what was agreed? */
record FollowUpMeasures(String measuresResult, Outcome measuresOutcome, LocalDate measuresCheckOn) {

    enum Outcome { DONE, LATER }

    boolean done() {
        return measuresOutcome == Outcome.DONE;
    }
}
