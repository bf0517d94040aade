package be.tandem.process.stop;

import be.tandem.stop.EarlyStops;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P17: status VERVROEGD_STOPGEZET. */
@Component("stopTrajectory")
class StopTrajectory implements JavaDelegate {

    private final EarlyStops stops;

    StopTrajectory(EarlyStops stops) {
        this.stops = stops;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stops.stop(execution.getProcessBusinessKey());
    }
}
