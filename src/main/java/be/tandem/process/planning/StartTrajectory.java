package be.tandem.process.planning;

import be.tandem.calendar.BelgianTime;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The plan is submitted: the trajectory is Bezig and its clock runs until the last second of its last day. */
@Component("startTrajectory")
class StartTrajectory implements JavaDelegate {

    private final Trajectories trajectories;

    StartTrajectory(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        trajectories.start(reference);
        Trajectory started = trajectories.get(reference);
        execution.setVariable("bezigOn", BelgianTime.startOf(started.bezigOn()));
        execution.setVariable("trajectoryEnd", BelgianTime.endOf(started.plannedEnd()));
        execution.setVariable("planningOutcome", "SUBMITTED");
    }
}
