package be.tandem.process.complaint;

import be.tandem.complaint.Complaints;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes on the complaint's own trail that there was no answer in time. */
@Component("noteLateAnswer")
class NoteLateAnswer implements JavaDelegate {

    /** Asked late: the complaints ask the engine who is who, and it cannot answer before it has its delegates. */
    private final ObjectProvider<Complaints> complaints;

    NoteLateAnswer(ObjectProvider<Complaints> complaints) {
        this.complaints = complaints;
    }

    @Override
    public void execute(DelegateExecution execution) {
        complaints.getObject().answerIsLate(execution.getProcessBusinessKey());
    }
}
