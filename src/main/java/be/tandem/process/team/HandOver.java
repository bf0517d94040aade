package be.tandem.process.team;

import be.tandem.absence.StandIn;
import be.tandem.process.consent.ProviderTasks;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Another casemanager comes for good: the tasks, also those that a back-up did meanwhile, and the introduction (P16). */
@Component
class HandOver {

    private final Teams teams;
    private final LentTasks lent;
    private final PersonTasks tasks;
    private final ProviderTasks providerTasks;
    private final StartHandoverTalk talk;

    HandOver(Teams teams, LentTasks lent, PersonTasks tasks, ProviderTasks providerTasks, StartHandoverTalk talk) {
        this.teams = teams;
        this.lent = lent;
        this.tasks = tasks;
        this.providerTasks = providerTasks;
        this.talk = talk;
    }

    /** @param change who leaves, and who stands in from now on */
    void of(StandIn change) {
        Tandem tandem = teams.of(change.reference());
        lent.forGood(change);
        List<Task> got = tasks.takeOver(change.reference(), change.role(), change.person(), tandem);
        if (tandem.isAway(change.role())) {
            lent.toBackup(got, new StandIn(change.reference(), change.role(), change.standIn(), tandem.atWork(change.role())));
        }
        providerTasks.follow(change.reference(), change.role());
        talk.about(change.reference(), change.role(), change.standIn());
    }
}
