package be.tandem.evaluation;

import be.tandem.plan.PlanChange;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A change of the plan as people read it beside the evaluations (P13).
 *
 * @param kind in Dutch
 * @param version number of the version that it made, null for a change from before changes made versions
 */
public record PlanChangeView(LocalDate on, String kind, String reason, LocalDate agreedOn, Integer version) {

    static PlanChangeView of(PlanChange change) {
        return new PlanChangeView(change.inForceOn(), change.kind().toString(), change.reason(), change.agreedOn(),
                change.versionNumber());
    }

    boolean isSameAs(PlanChangeView other) {
        return on.equals(other.on) && Objects.equals(reason, other.reason);
    }
}
