package be.tandem.process.planning;

import be.tandem.calendar.BelgianTime;
import be.tandem.trajectory.Trajectories;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The trajectory is Aanvaard on the day of the first conversation. */
@Component("recordAcceptance")
class RecordAcceptance implements JavaDelegate {

    private final Trajectories trajectories;

    RecordAcceptance(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Date heldOn = (Date) execution.getVariable("aanvaardOn");
        trajectories.accept(execution.getProcessBusinessKey(), BelgianTime.dayOf(heldOn));
    }
}
