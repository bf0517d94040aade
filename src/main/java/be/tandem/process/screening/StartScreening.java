package be.tandem.process.screening;

import be.tandem.trajectory.Trajectories;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The file is complete: status IN_SCREENING. */
@Component("startScreening")
class StartScreening implements JavaDelegate {

    private final Trajectories trajectories;

    StartScreening(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trajectories.toScreening(execution.getProcessBusinessKey());
    }
}
