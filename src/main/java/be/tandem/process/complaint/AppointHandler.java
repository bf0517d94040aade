package be.tandem.process.complaint;

import be.tandem.complaint.ComplaintIntake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names the handler of a complaint; null when every handler is part of the case. */
@Component("appointHandler")
class AppointHandler implements JavaDelegate {

    /** Asked late: the complaints ask the engine who is who, and it cannot answer before it has its delegates. */
    private final ObjectProvider<ComplaintIntake> intake;

    AppointHandler(ObjectProvider<ComplaintIntake> intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("complaintHandler", intake.getObject().appoint(execution.getProcessBusinessKey()).orElse(null));
    }
}
