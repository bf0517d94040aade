package be.tandem.process.internship;

import be.tandem.internship.OpenInternships;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The last day of the trajectory is over: what still runs as an internship ends with it, and its results follow (P11, P18). */
@Component("endInternships")
class EndInternships implements JavaDelegate {

    private final OpenInternships open;
    private final InternshipResultsCase results;

    EndInternships(OpenInternships open, InternshipResultsCase results) {
        this.open = open;
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        open.endWithTheTrajectory(execution.getProcessBusinessKey()).forEach(caseId -> results.start(execution, caseId));
    }
}
