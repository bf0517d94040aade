package be.tandem.process.internship;

import be.tandem.internship.Internships;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The last day of an internship, as agreed or earlier. */
@Component("endInternship")
class EndInternship implements JavaDelegate {

    private final Internships internships;

    EndInternship(Internships internships) {
        this.internships = internships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("internshipStarted", internships.end(execution.getProcessInstanceId()));
    }
}
