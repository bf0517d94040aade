package be.tandem.process.closing;

import be.tandem.closing.Closings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P23: status AFGESLOTEN. */
@Component("closeTrajectory")
class CloseTrajectory implements JavaDelegate {

    private final Closings closings;

    CloseTrajectory(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closings.close(execution.getProcessBusinessKey());
    }
}
