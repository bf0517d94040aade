package be.tandem.evaluation;

import be.tandem.plan.ChangeKind;
import java.time.LocalDate;

/** What changes in the plan, which actions come with it (one a line), and how the participant agreed. */
record AdjustPlan(String change, String newWorkActions, String newCareActions, Consent consent, LocalDate agreedOn) {

    ChangeKind kind() {
        return consent == Consent.SIGNED ? ChangeKind.FORMAL : ChangeKind.SMALL;
    }

    enum Consent { SIGNED, ACKNOWLEDGED }
}
