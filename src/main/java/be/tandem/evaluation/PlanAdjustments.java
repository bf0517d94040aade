package be.tandem.evaluation;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.form.ShowsInForm;
import be.tandem.form.DossierText;
import be.tandem.calendar.DutchDate;
import be.tandem.interruption.Interruptions;
import be.tandem.plan.PlanAdjusting;
import be.tandem.plan.PlanChange;
import be.tandem.plan.PlanChanges;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adjusting the plan is the norm, not the exception (P13): it makes a next version, the signed one stays as it was. */
@Service
@Transactional
class PlanAdjustments {

    private final EvaluationRepository evaluations;
    private final PlanAdjusting plan;
    private final PlanChanges changes;
    private final Interruptions interruptions;

    PlanAdjustments(EvaluationRepository evaluations, PlanAdjusting plan, PlanChanges changes, Interruptions interruptions) {
        this.evaluations = evaluations;
        this.plan = plan;
        this.changes = changes;
        this.interruptions = interruptions;
    }

    /** What came in force on the page of the plan is confirmed, not written down a second time (H15). */
    @RecordsForm("adjustPlan")
    void adjust(FormContext context, AdjustPlan form) {
        if (form.isDoneOnThePage()) {
            sinceEvaluation(context.reference()).orElseThrow(() -> new Refusal("alreadyInForce", "Sinds de evaluatie of "
                    + "de herstart ging er op de planpagina geen nieuwe versie in. Laat ze daar eerst ingaan, of schrijf hier wat er verandert."));
            return;
        }
        plan.addActions(context, form.newWorkActions(), form.newCareActions());
        plan.bringInForce(context.reference(), form.kind(), form.change(), form.agreedOn(), context.userId(),
                context.today());
    }

    @PrefillsForm("adjustPlan")
    @Transactional(readOnly = true)
    AdjustPlan doneOnThePage(FormContext context) {
        return sinceEvaluation(context.reference()).map(change -> new AdjustPlan(true, null, null, null, null, null))
                .orElseGet(() -> saidAtRestart(context.reference()));
    }

    /** What was said in the restart conversation is not asked again (P15). */
    private AdjustPlan saidAtRestart(String reference) {
        Optional<LocalDate> evaluated = evaluations.lastHeldOn(reference);
        return interruptions.lastRestartOn(reference)
                .filter(restart -> evaluated.filter(day -> !day.isBefore(restart)).isEmpty())
                .flatMap(restart -> interruptions.planChangeAtRestart(reference))
                .map(change -> new AdjustPlan(null, change, null, null, null, null)).orElse(null);
    }

    /** Which version holds, and since when. */
    @ShowsInForm("planInForce")
    @Transactional(readOnly = true)
    String inForce(String reference) {
        return sinceEvaluation(reference).map(change -> new DossierText().line("Geldt nu", "versie "
                        + change.versionNumber() + ", sinds " + DutchDate.of(change.inForceOn()))
                .line("Wat veranderde", change.reason()).toString())
                .orElse("Sinds de evaluatie of de herstart ging er nog geen nieuwe versie in.");
    }

    /** Since the last evaluation, or the restart conversation when that came later: both ask what changes in the plan. */
    private Optional<PlanChange> sinceEvaluation(String reference) {
        return Stream.of(evaluations.lastHeldOn(reference), interruptions.lastRestartOn(reference))
                .flatMap(Optional::stream).max(LocalDate::compareTo).flatMap(day -> changes.since(reference, day));
    }
}
