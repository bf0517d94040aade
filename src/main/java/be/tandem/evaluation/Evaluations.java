package be.tandem.evaluation;

import be.tandem.access.ItemKind;
import be.tandem.extension.Extensions;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.internship.OpenInternships;
import be.tandem.stop.EarlyStops;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations and what follows from them: go on, adjust the plan, extend, close or stop (P13). */
@Service
@Transactional
class Evaluations {

    private final EvaluationRepository evaluations;
    private final Extensions extensions;
    private final EarlyStops earlyStops;
    private final OpenInternships openInternships;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final Timeline timeline;

    Evaluations(EvaluationRepository evaluations, Extensions extensions,
            EarlyStops earlyStops, OpenInternships openInternships, Trajectories trajectories, TermTable terms, Timeline timeline) {
        this.evaluations = evaluations;
        this.extensions = extensions;
        this.earlyStops = earlyStops;
        this.openInternships = openInternships;
        this.trajectories = trajectories;
        this.terms = terms;
        this.timeline = timeline;
    }

    @RecordsForm("evaluateProgress")
    Map<String, Object> evaluate(FormContext context, EvaluateProgress form) {
        Trajectory trajectory = trajectories.get(context.reference());
        if (form.heldOn().isBefore(trajectory.bezigOn())) {
            throw new Refusal("heldOn", "De datum ligt vóór de start van het traject. Kijk de datum na.");
        }
        switch (form.outcome()) {
            case CLOSE -> {
                refuseClosingTooEarly(trajectory, context.today());
                openInternships.whatToDoFirst(context.reference()).ifPresent(first -> {
                    throw new Refusal("outcome", first);
                });
            }
            case EXTEND -> extensions.refuseToAsk(context.reference(), context.today(), "outcome");
            case STOP -> earlyStops.propose(context, form.stopOf(context.reference()));
            case CONTINUE, ADJUST -> { }
        }
        Evaluation evaluation = evaluations.save(new Evaluation(context, form));
        timeline.record(context.reference(), "EVALUATION_" + form.outcome().name(),
                ItemKind.EVALUATION.item(evaluation.id()));
        return Map.of("evaluationOutcome", form.outcome().name());
    }

    /** A final advice needs three months of service (status AFGESLOTEN); who finds work sooner is stopped early. */
    private void refuseClosingTooEarly(Trajectory trajectory, LocalDate today) {
        LocalDate earliest = terms.lastDay(Term.MINIMUM_DURATION, trajectory.regulationGeneration(),
                trajectory.bezigOn());
        if (today.isBefore(earliest)) {
            throw new Refusal("outcome", "Afsluiten met een eindadvies kan pas 3 maanden na Bezig. "
                    + "Heeft de deelnemer nu al werk? Kies dan “Vervroegd stoppen”.");
        }
    }
}
