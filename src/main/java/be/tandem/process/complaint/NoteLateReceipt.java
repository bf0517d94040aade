package be.tandem.process.complaint;

import be.tandem.complaint.Complaints;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes on the complaint's own trail that no message of receipt went out in time. */
@Component("noteLateReceipt")
class NoteLateReceipt implements JavaDelegate {

    private final Complaints complaints;

    NoteLateReceipt(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.receiptIsLate(execution.getProcessBusinessKey());
    }
}
