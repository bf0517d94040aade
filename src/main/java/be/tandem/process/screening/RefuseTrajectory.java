package be.tandem.process.screening;

import be.tandem.trajectory.Trajectories;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Not approved, or not from an address in the Flemish Region: status GEWEIGERD. */
@Component("refuseTrajectory")
class RefuseTrajectory implements JavaDelegate {

    private final Trajectories trajectories;

    RefuseTrajectory(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trajectories.refuse(execution.getProcessBusinessKey());
        execution.setVariable("screeningOutcome", "REFUSED");
    }
}
