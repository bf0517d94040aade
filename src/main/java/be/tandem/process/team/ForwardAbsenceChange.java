package be.tandem.process.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the running absence that somebody is back, or away longer or shorter. */
@Component("forwardAbsenceChange")
class ForwardAbsenceChange implements JavaDelegate {

    private static final List<String> ROUTING =
            List.of("isBack", "standInStep", "standInOn", "replacementStep", "replacementOn", "returnOn");

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> routing = new HashMap<>();
        ROUTING.forEach(name -> routing.put(name, execution.getVariable(name)));
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("absenceChanged")
                .processInstanceBusinessKey(execution.getProcessBusinessKey()).setVariables(routing).correlate();
    }
}
