package be.tandem.process.stop;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays a proposal before VDAB: wakes the running trajectory with the same reference. */
@Component("forwardStopProposal")
class ForwardStopProposal implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("stopProposed")
                .processInstanceBusinessKey(execution.getProcessBusinessKey()).correlate();
    }
}
