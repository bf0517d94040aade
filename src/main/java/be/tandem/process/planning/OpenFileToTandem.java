package be.tandem.process.planning;

import be.tandem.trajectory.Trajectories;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Remembers the day on which the first casemanager Zorg got access to the file. */
@Component("openFileToTandem")
class OpenFileToTandem implements JavaDelegate {

    private final Trajectories trajectories;

    OpenFileToTandem(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        trajectories.giveCareAccess(execution.getProcessBusinessKey());
    }
}
