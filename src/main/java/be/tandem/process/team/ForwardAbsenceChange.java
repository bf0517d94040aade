package be.tandem.process.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the running absence that somebody is back, or away longer or shorter; what asked for a provider may lapse then. */
@Component("forwardAbsenceChange")
class ForwardAbsenceChange implements JavaDelegate {

    private static final List<String> ROUTING =
            List.of("isBack", "standInStep", "standInOn", "replacementStep", "replacementOn", "returnOn");

    private final ProviderReplacementCases replacements;

    ForwardAbsenceChange(ProviderReplacementCases replacements) {
        this.replacements = replacements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if ("NOT_NEEDED".equals(execution.getVariable("replacementStep"))) {
            replacements.lapse(execution.getProcessBusinessKey());
        }
        Map<String, Object> routing = new HashMap<>();
        ROUTING.forEach(name -> routing.put(name, execution.getVariable(name)));
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("absenceChanged")
                .processInstanceBusinessKey(execution.getProcessBusinessKey()).setVariables(routing).correlate();
    }
}
