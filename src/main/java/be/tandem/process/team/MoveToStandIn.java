package be.tandem.process.team;

import be.tandem.absence.StandIn;
import be.tandem.absence.StandIns;
import be.tandem.process.consent.ProviderTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The tasks of who is away go to the back-ups; whom the participant did not meet yet is introduced (P16). */
@Component("moveToStandIn")
class MoveToStandIn implements JavaDelegate {

    private final StandIns standIns;
    private final LentTasks tasks;
    private final ProviderTasks providerTasks;
    private final StartHandoverTalk talk;

    MoveToStandIn(StandIns standIns, LentTasks tasks, ProviderTasks providerTasks, StartHandoverTalk talk) {
        this.standIns = standIns;
        this.tasks = tasks;
        this.providerTasks = providerTasks;
        this.talk = talk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String absence = execution.getProcessBusinessKey();
        for (StandIn standIn : standIns.begin(absence)) {
            tasks.toBackup(standIn);
            providerTasks.follow(standIn.reference(), standIn.role(), standIn.person());
            talk.unlessKnown(standIn.reference(), standIn.role(), standIn.standIn());
        }
        tasks.toGroup(standIns.person(absence));
        if (standIns.leavesGaps(absence) && !"DONE".equals(execution.getVariable("replacementStep"))) {
            execution.setVariable("replacementStep", "NOW");
        }
    }
}
