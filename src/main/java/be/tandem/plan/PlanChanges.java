package be.tandem.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed in a plan since the trajectory started (P13). */
@Service
@Transactional(readOnly = true)
public class PlanChanges {

    private final PlanRepository plans;

    PlanChanges(PlanRepository plans) {
        this.plans = plans;
    }

    /** Oldest first; a draft changed nothing yet. */
    public List<PlanChange> of(String reference) {
        return plans.findByReferenceOrderByVersionNumber(reference).stream()
                .filter(plan -> plan.changeKind() != null).map(PlanChange::of).toList();
    }

    /** The change that holds now, when it came in force on this day or later. */
    public Optional<PlanChange> since(String reference, LocalDate day) {
        return plans.findByReferenceAndStatus(reference, PlanStatus.SUBMITTED).filter(plan -> plan.changeKind() != null)
                .filter(plan -> !plan.submittedOn().isBefore(day)).map(PlanChange::of);
    }
}
