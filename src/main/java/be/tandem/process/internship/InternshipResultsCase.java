package be.tandem.process.internship;

import be.tandem.internship.Internships;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The report and the employer's opinion on an internship live on when the trajectory ends, so they have a process of their own. */
@Component
class InternshipResultsCase {

    private final Internships internships;

    InternshipResultsCase(Internships internships) {
        this.internships = internships;
    }

    /** @param caseId process instance that guided the internship */
    void start(DelegateExecution execution, String caseId) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        String reference = execution.getProcessBusinessKey();
        String results = runtime.startProcessInstanceByKey("internshipResults", reference, Map.of("reference", reference,
                "region", execution.getVariable("region"),
                "regulationGeneration", execution.getVariable("regulationGeneration"))).getId();
        internships.followResultsIn(caseId, results);
    }
}
