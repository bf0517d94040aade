package be.tandem.process.aftercare;

import be.tandem.aftercare.AfterCareYear;
import be.tandem.aftercare.PlannedContact;
import be.tandem.calendar.BelgianTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P25: the day of the next contact. */
@Component("planContact")
class PlanContact implements JavaDelegate {

    private final AfterCareYear year;

    PlanContact(AfterCareYear year) {
        this.year = year;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlannedContact next = year.planNext(execution.getProcessBusinessKey());
        execution.setVariable("nextContactOn", BelgianTime.startOf(next.on()));
        execution.setVariable("lastContact", next.last());
    }
}
