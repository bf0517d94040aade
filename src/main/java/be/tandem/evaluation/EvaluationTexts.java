package be.tandem.evaluation;

import be.tandem.action.Actions;
import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.ShowsInForm;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the evaluation form shows of the time since the last one. */
@Service
@Transactional
class EvaluationTexts {

    private final EvaluationRepository evaluations;
    private final Actions actions;
    private final Trajectories trajectories;

    EvaluationTexts(EvaluationRepository evaluations, Actions actions, Trajectories trajectories) {
        this.evaluations = evaluations;
        this.actions = actions;
        this.trajectories = trajectories;
    }

    /** The actions since the last evaluation, or since BEZIG, and what that evaluation said. */
    @ShowsInForm("sinceLastEvaluation")
    String sinceLast(FormContext context) {
        Trajectory trajectory = trajectories.get(context.reference());
        Optional<Evaluation> last = evaluations.findFirstByReferenceOrderByHeldOnDescIdDesc(context.reference());
        LocalDate from = last.map(Evaluation::heldOn).orElse(trajectory.bezigOn());
        DossierText text = new DossierText().line("Einddatum van het traject", DutchDate.of(trajectory.plannedEnd()));
        last.ifPresent(evaluation -> text.line("Vorige evaluatie", DutchDate.of(evaluation.heldOn()))
                .paragraph("Werk, vorige keer", evaluation.workProgress())
                .paragraph("Zorg, vorige keer", evaluation.careProgress()));
        text.paragraph("Acties sinds " + DutchDate.of(from), actions.since(context.reference(), from));
        return text + "\n" + actions.oneSidedWarning(context.reference(), context.today());
    }
}
