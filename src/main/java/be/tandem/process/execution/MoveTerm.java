package be.tandem.process.execution;

import be.tandem.calendar.BelgianTime;
import be.tandem.process.time.RunningTimers;
import be.tandem.trajectory.Trajectories;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the running timers follow the last day that the dossier holds now. */
@Component("moveTerm")
class MoveTerm implements JavaDelegate {

    private final Trajectories trajectories;

    MoveTerm(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("trajectoryEnd",
                BelgianTime.startOf(trajectories.get(execution.getProcessBusinessKey()).plannedEnd()));
        RunningTimers.of(execution).recalculate();
    }
}
