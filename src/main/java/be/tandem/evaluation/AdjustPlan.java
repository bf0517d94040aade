package be.tandem.evaluation;

import java.time.LocalDate;

/** What changes in the plan and how the participant agreed. */
record AdjustPlan(String change, Consent consent, LocalDate agreedOn) {

    enum Consent { SIGNED, ACKNOWLEDGED }
}
