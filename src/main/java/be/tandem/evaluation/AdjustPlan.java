package be.tandem.evaluation;

import java.time.LocalDate;

/** What changes in the plan, which actions come with it (one a line), and how the participant agreed. */
record AdjustPlan(String change, String newWorkActions, String newCareActions, Consent consent, LocalDate agreedOn) {

    enum Consent { SIGNED, ACKNOWLEDGED }
}
