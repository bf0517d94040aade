package be.tandem.process.move;

import be.tandem.team.Teams;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the running trajectory of a move, and who follows it up: planning hands the team over only when it ends. */
@Component("forwardAddressMove")
class ForwardAddressMove implements JavaDelegate {

    private final Teams teams;

    ForwardAddressMove(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        execution.getProcessEngineServices().getRuntimeService().createMessageCorrelation("addressMoved")
                .processInstanceBusinessKey(reference)
                .setVariable("caseManagerWork", teams.of(reference).caseManagerWork()).correlate();
    }
}
