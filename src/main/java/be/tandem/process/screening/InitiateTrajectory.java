package be.tandem.process.screening;

import be.tandem.calendar.BelgianTime;
import be.tandem.trajectory.Trajectories;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Approved and routed: status GEINITIEERD, the region is frozen. */
@Component("initiateTrajectory")
class InitiateTrajectory implements JavaDelegate {

    private final Trajectories trajectories;

    InitiateTrajectory(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        trajectories.initiate(reference, (String) execution.getVariable("region"));
        execution.setVariable("geinitieerdOn", BelgianTime.startOf(trajectories.get(reference).geinitieerdOn()));
        execution.setVariable("screeningOutcome", "APPROVED");
    }
}
