package be.tandem.evaluation;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.plan.ChangeKind;
import be.tandem.plan.PlanAdjusting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adjusting the plan is the norm, not the exception (P13): it makes a next version, the signed one stays as it was. */
@Service
@Transactional
class PlanAdjustments {

    private final PlanAdjustmentRepository adjustments;
    private final PlanAdjusting plan;

    PlanAdjustments(PlanAdjustmentRepository adjustments, PlanAdjusting plan) {
        this.adjustments = adjustments;
        this.plan = plan;
    }

    @RecordsForm("adjustPlan")
    void adjust(FormContext context, AdjustPlan form) {
        adjustments.save(new PlanAdjustment(context, form));
        plan.addActions(context, form.newWorkActions(), form.newCareActions());
        plan.bringInForce(context.reference(), form.kind(), form.change(), form.agreedOn(), context.userId(),
                context.today());
    }
}
