package be.tandem.process.interruption;

import be.tandem.interruption.Interruptions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether the participant is expected back after the last day of the trajectory (P15). */
@Component("weighReturn")
class WeighReturn implements JavaDelegate {

    private final Interruptions interruptions;

    WeighReturn(Interruptions interruptions) {
        this.interruptions = interruptions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("returnsAfterEnd", interruptions.returnsAfterTheEnd(execution.getProcessBusinessKey()));
    }
}
