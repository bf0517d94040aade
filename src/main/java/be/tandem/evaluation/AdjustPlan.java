package be.tandem.evaluation;

import be.tandem.plan.ChangeKind;
import java.time.LocalDate;

/**
 * What changes in the plan, which actions come with it (one a line), and how the participant agreed.
 *
 * @param alreadyInForce the next version came in force on the page of the plan; then nothing more is asked
 */
record AdjustPlan(Boolean alreadyInForce, String change, String newWorkActions, String newCareActions, Consent consent, LocalDate agreedOn) {

    ChangeKind kind() {
        return consent == Consent.SIGNED ? ChangeKind.FORMAL : ChangeKind.SMALL;
    }

    boolean isDoneOnThePage() {
        return Boolean.TRUE.equals(alreadyInForce);
    }

    enum Consent { SIGNED, ACKNOWLEDGED }
}
