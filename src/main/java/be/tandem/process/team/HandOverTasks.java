package be.tandem.process.team;

import be.tandem.absence.StandIn;
import be.tandem.network.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A new casemanager gets the tasks of the old one; a provider has them already. The introduction to the participant follows. */
@Component("handOverTasks")
class HandOverTasks implements JavaDelegate {

    private final HandOver handOver;
    private final StartHandoverTalk talk;

    HandOverTasks(HandOver handOver, StartHandoverTalk talk) {
        this.handOver = handOver;
        this.talk = talk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Role role = Role.valueOf((String) execution.getVariable("changedRole"));
        String person = (String) execution.getVariable("newPerson");
        if (execution.hasVariable("replacedPerson")) {
            handOver.of(new StandIn(reference, role, (String) execution.getVariable("replacedPerson"), person));
        } else {
            talk.about(reference, role, person);
        }
    }
}
