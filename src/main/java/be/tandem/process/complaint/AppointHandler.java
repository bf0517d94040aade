package be.tandem.process.complaint;

import be.tandem.complaint.ComplaintIntake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Names the handler of a complaint; null when every handler is part of the case. */
@Component("appointHandler")
class AppointHandler implements JavaDelegate {

    private final ComplaintIntake intake;

    AppointHandler(ComplaintIntake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("complaintHandler", intake.appoint(execution.getProcessBusinessKey()).orElse(null));
    }
}
