package be.tandem.process.execution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives every side of the guidance that was ready a new task, because the plan changed. */
@Component("announceAdjustedPlan")
class AnnounceAdjustedPlan implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("planAdjusted")
                .processInstanceBusinessKey(execution.getProcessBusinessKey()).correlateAll();
    }
}
