package be.tandem.process.interruption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the running trajectory that it lies still; from there it is followed up until the restart. */
@Component("forwardInterruption")
class ForwardInterruption implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("interruptionReported")
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariable("nextReviewOn", execution.getVariable("nextReviewOn")).correlate();
    }
}
