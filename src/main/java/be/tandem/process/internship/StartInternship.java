package be.tandem.process.internship;

import be.tandem.calendar.BelgianTime;
import be.tandem.internship.Internships;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The first day of an internship. */
@Component("startInternship")
class StartInternship implements JavaDelegate {

    private final Internships internships;

    StartInternship(Internships internships) {
        this.internships = internships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("nextFollowUpOn",
                BelgianTime.startOf(internships.start(execution.getProcessInstanceId())));
    }
}
