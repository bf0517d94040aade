package be.tandem.process.execution;

import be.tandem.process.engine.CaseMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives every side of the guidance that was ready a new task, because the plan changed. */
@Component("announceAdjustedPlan")
class AnnounceAdjustedPlan implements JavaDelegate {

    private final CaseMessages messages;

    AnnounceAdjustedPlan(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.send("planAdjusted", execution.getProcessBusinessKey());
    }
}
