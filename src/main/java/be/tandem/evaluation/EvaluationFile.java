package be.tandem.evaluation;

import be.tandem.form.FormLabels;
import be.tandem.plan.PlanChanges;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluations of a trajectory, to show to those who may read part EVALUATION. */
@Service
@Transactional(readOnly = true)
public class EvaluationFile {

    private final EvaluationRepository evaluations;
    private final PlanAdjustmentRepository adjustments;
    private final PlanChanges changes;
    private final FormLabels labels;

    EvaluationFile(EvaluationRepository evaluations, PlanAdjustmentRepository adjustments, PlanChanges changes,
            FormLabels labels) {
        this.adjustments = adjustments;
        this.changes = changes;
        this.evaluations = evaluations;
        this.labels = labels;
    }

    /** What changed in the plan, oldest first: its versions, and what was noted before changes made versions. */
    public List<PlanChangeView> planChanges(String reference) {
        List<PlanChangeView> versions = changes.of(reference).stream().map(PlanChangeView::of).toList();
        return Stream.concat(adjustments.findByReference(reference).stream().map(PlanAdjustment::view)
                        .filter(noted -> versions.stream().noneMatch(noted::isSameAs)), versions.stream())
                .sorted(Comparator.comparing(PlanChangeView::on)).toList();
    }

    /** Oldest first. */
    public List<EvaluationView> of(String reference) {
        return evaluations.findByReferenceOrderByHeldOnAscIdAsc(reference).stream()
                .map(evaluation -> evaluation.view(labels)).toList();
    }

    /** Day of the last evaluation at which the participant was present. */
    public Optional<LocalDate> lastWithParticipant(String reference) {
        return evaluations.lastHeldWith(reference, EvaluateProgress.Presence.PARTICIPANT);
    }
}
