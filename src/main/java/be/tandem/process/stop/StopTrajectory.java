package be.tandem.process.stop;

import be.tandem.internship.StoppedInternships;
import be.tandem.stop.EarlyStops;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P17: status VERVROEGD_STOPGEZET; an employer who counts on the participant hears it from the provider. */
@Component("stopTrajectory")
class StopTrajectory implements JavaDelegate {

    private final EarlyStops stops;
    private final StoppedInternships internships;
    private final Trajectories trajectories;

    StopTrajectory(EarlyStops stops, StoppedInternships internships, Trajectories trajectories) {
        this.stops = stops;
        this.internships = internships;
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Trajectory trajectory = trajectories.get(execution.getProcessBusinessKey());
        boolean anEmployerCounts = internships.anEmployerCounts(trajectory.reference());
        stops.stop(trajectory.reference());
        if (anEmployerCounts) {
            execution.getProcessEngineServices().getRuntimeService().startProcessInstanceByKey("stoppedInternships",
                    trajectory.reference(), trajectory.routing());
        }
    }
}
