package be.tandem.process.planning;

import be.tandem.trajectory.Trajectories;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The participation ends before it was accepted: no plan follows. */
@Component("recordDecline")
class RecordDecline implements JavaDelegate {

    private final Trajectories trajectories;

    RecordDecline(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trajectories.refuse(execution.getProcessBusinessKey());
        execution.setVariable("planningOutcome", "DECLINED");
    }
}
