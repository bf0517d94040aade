package be.tandem.process.team;

import be.tandem.absence.CaseloadTransfers;
import be.tandem.absence.StandIn;
import be.tandem.team.Teams;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every case of somebody goes to a successor, with its open tasks and their terms; each gets an introduction (P16). */
@Component("handOverCaseload")
class HandOverCaseload implements JavaDelegate {

    private final CaseloadTransfers transfers;
    private final Teams teams;
    private final PersonTasks tasks;
    private final LentTasks lent;
    private final StartHandoverTalk talk;

    HandOverCaseload(CaseloadTransfers transfers, Teams teams, PersonTasks tasks, LentTasks lent,
            StartHandoverTalk talk) {
        this.transfers = transfers;
        this.teams = teams;
        this.tasks = tasks;
        this.lent = lent;
        this.talk = talk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        for (StandIn change : transfers.execute(execution.getProcessBusinessKey())) {
            lent.forGood(change);
            tasks.takeOver(change.reference(), change.role(), change.person(), teams.of(change.reference()));
            talk.about(change.reference(), change.role(), change.standIn());
        }
    }
}
