package be.tandem.process.complaint;

import be.tandem.complaint.Complaints;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes on the complaint's own trail that there was no answer in time. */
@Component("noteLateAnswer")
class NoteLateAnswer implements JavaDelegate {

    private final Complaints complaints;

    NoteLateAnswer(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.answerIsLate(execution.getProcessBusinessKey());
    }
}
