package be.tandem.process.aftercare;

import be.tandem.aftercare.AfterCareYear;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P25: who makes the contact, and whether that person is still there. */
@Component("findCoach")
class FindCoach implements JavaDelegate {

    private final AfterCareYear year;

    FindCoach(AfterCareYear year) {
        this.year = year;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> coach = year.coach(execution.getProcessBusinessKey());
        execution.setVariable("coachStillThere", coach.isPresent());
        coach.ifPresent(person -> execution.setVariable("coach", person));
    }
}
