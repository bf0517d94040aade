package be.tandem.process.internship;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the process of the chosen internship that it ends; one whose trajectory ended meanwhile no longer listens. */
@Component("announceEarlyInternshipEnd")
class AnnounceEarlyInternshipEnd implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.getProcessEngineServices().getRuntimeService()
                .createMessageCorrelation("internshipEndsEarly")
                .processInstanceId((String) execution.getVariable("internshipCase"))
                .correlateAll();
    }
}
