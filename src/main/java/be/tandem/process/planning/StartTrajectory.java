package be.tandem.process.planning;

import be.tandem.calendar.BelgianTime;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The plan is submitted: the trajectory is Bezig, its clock runs until the last second of its last day, no invitation is open. */
@Component("startTrajectory")
class StartTrajectory implements JavaDelegate {

    private final Trajectories trajectories;
    private final InvitationCases invitations;

    StartTrajectory(Trajectories trajectories, InvitationCases invitations) {
        this.trajectories = trajectories;
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        trajectories.start(reference);
        invitations.end(reference);
        Trajectory started = trajectories.get(reference);
        execution.setVariable("bezigOn", BelgianTime.startOf(started.bezigOn()));
        execution.setVariable("trajectoryEnd", BelgianTime.endOf(started.plannedEnd()));
        execution.setVariable("planningOutcome", "SUBMITTED");
    }
}
