package be.tandem.process.team;

import be.tandem.absence.AbsentProviders;
import be.tandem.absence.LentTask;
import be.tandem.absence.LentWork;
import be.tandem.absence.StandIn;
import be.tandem.absence.StandIns;
import be.tandem.process.consent.ProviderTasks;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Who was away is back and gets back the tasks that are still open (P16). */
@Component("giveTasksBack")
class GiveTasksBack implements JavaDelegate {

    private final StandIns standIns;
    private final AbsentProviders absentProviders;
    private final ProviderReplacementCases replacements;
    private final LentWork lentWork;
    private final LentTasks tasks;
    private final ProviderTasks providerTasks;
    private final StartHandoverTalk talk;

    GiveTasksBack(StandIns standIns, AbsentProviders absentProviders, ProviderReplacementCases replacements,
            LentWork lentWork, LentTasks tasks, ProviderTasks providerTasks, StartHandoverTalk talk) {
        this.standIns = standIns;
        this.absentProviders = absentProviders;
        this.replacements = replacements;
        this.lentWork = lentWork;
        this.tasks = tasks;
        this.providerTasks = providerTasks;
        this.talk = talk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String absence = execution.getProcessBusinessKey();
        List<LentTask> lent = lentWork.of(absence);
        for (StandIn ended : standIns.end(absence)) {
            talk.lapse(ended.reference(), ended.role());
            providerTasks.follow(ended.reference(), ended.role());
        }
        absentProviders.end(absence).forEach(providerTasks::handOver);
        replacements.lapse(absence);
        tasks.back(lent);
    }
}
