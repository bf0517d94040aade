package be.tandem.process.screening;

import be.tandem.trajectory.Trajectories;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Withdrawn or never completed: status GEWEIGERD. */
@Component("closeReferral")
class CloseReferral implements JavaDelegate {

    private final Trajectories trajectories;

    CloseReferral(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trajectories.refuse(execution.getProcessBusinessKey());
        execution.setVariable("screeningOutcome", "REFUSED");
    }
}
