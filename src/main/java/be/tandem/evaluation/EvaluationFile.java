package be.tandem.evaluation;

import be.tandem.form.FormLabels;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluations of a trajectory, to show to those who may read part EVALUATION. */
@Service
@Transactional(readOnly = true)
public class EvaluationFile {

    private final EvaluationRepository evaluations;
    private final FormLabels labels;

    EvaluationFile(EvaluationRepository evaluations, FormLabels labels) {
        this.evaluations = evaluations;
        this.labels = labels;
    }

    /** Oldest first. */
    public List<EvaluationView> of(String reference) {
        return evaluations.findByReferenceOrderByHeldOnAscIdAsc(reference).stream()
                .map(evaluation -> evaluation.view(labels)).toList();
    }
}
