package be.tandem.plan;

import java.time.LocalDate;

/**
 * A next version that came in force during the execution (P13).
 *
 * @param kind whether all three signed it or the participant knows of it (P7)
 * @param reason what changed and why, null for a version of before this was asked
 * @param agreedOn day on which the participant agreed
 * @param inForceOn first day on which it held
 */
public record PlanChange(int versionNumber, ChangeKind kind, String reason, LocalDate agreedOn, LocalDate inForceOn) {

    static PlanChange of(Plan plan) {
        return new PlanChange(plan.versionNumber(), plan.changeKind(), plan.changeReason(), plan.acknowledgedOn(),
                plan.submittedOn());
    }
}
