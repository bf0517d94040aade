package be.tandem.process.internship;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An internship is over: its report and the employer's opinion follow (P11). */
@Component("startInternshipResults")
class StartInternshipResults implements JavaDelegate {

    private final InternshipResultsCase results;

    StartInternshipResults(InternshipResultsCase results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.start(execution, execution.getProcessInstanceId());
    }
}
