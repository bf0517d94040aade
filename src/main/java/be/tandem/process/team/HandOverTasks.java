package be.tandem.process.team;

import be.tandem.network.Role;
import be.tandem.team.Teams;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A new casemanager gets the tasks of the old one; a provider has them already. The introduction to the participant follows. */
@Component("handOverTasks")
class HandOverTasks implements JavaDelegate {

    private final PersonTasks tasks;
    private final StartHandoverTalk talk;
    private final Teams teams;

    HandOverTasks(PersonTasks tasks, StartHandoverTalk talk, Teams teams) {
        this.tasks = tasks;
        this.talk = talk;
        this.teams = teams;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        Role role = Role.valueOf((String) execution.getVariable("changedRole"));
        String person = (String) execution.getVariable("newPerson");
        if (execution.hasVariable("replacedPerson")) {
            tasks.takeOver(reference, role, (String) execution.getVariable("replacedPerson"), teams.of(reference));
        }
        talk.about(reference, role, person);
    }
}
