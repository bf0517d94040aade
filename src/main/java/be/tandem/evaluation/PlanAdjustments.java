package be.tandem.evaluation;

import be.tandem.action.PlannedActions;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.trajectory.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adjusting the plan is the norm, not the exception (P13); the signed plan itself stays as it was signed. */
@Service
@Transactional
class PlanAdjustments {

    private final PlanAdjustmentRepository adjustments;
    private final PlannedActions actions;
    private final Timeline timeline;

    PlanAdjustments(PlanAdjustmentRepository adjustments, PlannedActions actions, Timeline timeline) {
        this.adjustments = adjustments;
        this.actions = actions;
        this.timeline = timeline;
    }

    @RecordsForm("adjustPlan")
    void adjust(FormContext context, AdjustPlan form) {
        adjustments.save(new PlanAdjustment(context, form));
        actions.addWork(context, form.newWorkActions());
        actions.addCare(context, "newCareActions", form.newCareActions());
        timeline.record(context.reference(), "PLAN_ADJUSTED");
    }
}
