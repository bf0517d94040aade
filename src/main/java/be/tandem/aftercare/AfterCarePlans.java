package be.tandem.aftercare;

import be.tandem.form.FormContext;
import be.tandem.form.PrefillsForm;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import be.tandem.plan.Plans;
import be.tandem.trajectory.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Before the closing: the bridge to work when the advice says paid work, and for everyone an after-care plan. */
@Service
@Transactional
class AfterCarePlans {

    private final BridgeToWorkRepository bridges;
    private final AfterCarePlanRepository plans;
    private final Plans trajectoryPlans;
    private final Timeline timeline;

    AfterCarePlans(BridgeToWorkRepository bridges, AfterCarePlanRepository plans, Plans trajectoryPlans, Timeline timeline) {
        this.trajectoryPlans = trajectoryPlans;
        this.bridges = bridges;
        this.plans = plans;
        this.timeline = timeline;
    }

    @RecordsForm("arrangeBridgeToWork")
    void arrangeBridge(FormContext context, ArrangeBridgeToWork form) {
        bridges.save(new BridgeToWork(context, form));
        timeline.record(context.reference(), "BRIDGE_TO_WORK_ARRANGED");
    }

    /** N19: the closing goes on from what the plan already said about the step to paid work. */
    @PrefillsForm("arrangeBridgeToWork")
    @Transactional(readOnly = true)
    ArrangeBridgeToWork asPlanned(FormContext context) {
        return trajectoryPlans.bridgeToWork(context.reference())
                .map(bridge -> new ArrangeBridgeToWork(null, bridge, null, null, null)).orElse(null);
    }

    @RecordsForm("draftAfterCarePlan")
    void draft(FormContext context, DraftAfterCarePlan form) {
        plans.save(new AfterCarePlan(context, form));
        timeline.record(context.reference(), "AFTER_CARE_PLANNED");
    }

    @ShowsInForm("afterCarePlan")
    @Transactional(readOnly = true)
    String text(String reference) {
        return plans.findByReference(reference).map(AfterCarePlan::text).orElse("Er is geen nazorgplan.");
    }
}
