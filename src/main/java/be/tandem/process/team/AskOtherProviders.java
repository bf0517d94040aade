package be.tandem.process.team;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A provider stays away: for each trajectory the coordinator is asked who guides from now on (P16). */
@Component("askOtherProviders")
class AskOtherProviders implements JavaDelegate {

    private final ProviderReplacementCases cases;

    AskOtherProviders(ProviderReplacementCases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.ask(execution.getProcessBusinessKey(), (Date) execution.getVariable("replacementOn"));
    }
}
