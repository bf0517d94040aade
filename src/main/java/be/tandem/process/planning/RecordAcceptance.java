package be.tandem.process.planning;

import be.tandem.calendar.BelgianTime;
import be.tandem.plan.PlanTerm;
import be.tandem.trajectory.Trajectories;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The trajectory is Aanvaard on the day of the first conversation; from then the term of the plan runs (P6). */
@Component("recordAcceptance")
class RecordAcceptance implements JavaDelegate {

    private final Trajectories trajectories;
    private final PlanTerm planTerm;

    RecordAcceptance(Trajectories trajectories, PlanTerm planTerm) {
        this.trajectories = trajectories;
        this.planTerm = planTerm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Date heldOn = (Date) execution.getVariable("aanvaardOn");
        trajectories.accept(reference, BelgianTime.dayOf(heldOn));
        execution.setVariable("planDueOn", BelgianTime.startOf(planTerm.dueOn(reference)));
    }
}
