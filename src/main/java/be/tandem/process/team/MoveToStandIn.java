package be.tandem.process.team;

import be.tandem.absence.AbsentProviders;
import be.tandem.absence.StandIn;
import be.tandem.absence.StandIns;
import be.tandem.calendar.BelgianTime;
import be.tandem.process.consent.ProviderTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The tasks of who is away go to the back-ups, those of a provider to the casemanagers; whom the participant did not meet yet
 * is introduced (P16).
 */
@Component("moveToStandIn")
class MoveToStandIn implements JavaDelegate {

    private final StandIns standIns;
    private final AbsentProviders absentProviders;
    private final LentTasks tasks;
    private final ProviderTasks providerTasks;
    private final StartHandoverTalk talk;
    private final LoseStandIn loseStandIn;
    private final Clock clock;

    MoveToStandIn(StandIns standIns, AbsentProviders absentProviders, LentTasks tasks, ProviderTasks providerTasks,
            StartHandoverTalk talk, LoseStandIn loseStandIn, Clock clock) {
        this.standIns = standIns;
        this.absentProviders = absentProviders;
        this.tasks = tasks;
        this.providerTasks = providerTasks;
        this.talk = talk;
        this.loseStandIn = loseStandIn;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String absence = execution.getProcessBusinessKey();
        for (StandIn standIn : standIns.begin(absence)) {
            tasks.toBackup(standIn);
            providerTasks.follow(standIn.reference(), standIn.role());
            talk.unlessKnown(standIn.reference(), standIn.role(), standIn.standIn());
        }
        loseStandIn.of(standIns.person(absence));
        absentProviders.begin(absence).forEach(providerTasks::handOver);
        tasks.toGroup(standIns.person(absence));
        if (standIns.leavesGaps(absence) && !"DONE".equals(execution.getVariable("replacementStep"))) {
            execution.setVariable("replacementStep", "NOW");
            execution.setVariable("replacementOn", sooner((Date) execution.getVariable("replacementOn")));
        }
    }

    /** The work waits now; the term of the choice does not begin on the 21st day then. */
    private Date sooner(Date planned) {
        Date today = BelgianTime.startOf(LocalDate.now(clock));
        return planned.before(today) ? planned : today;
    }
}
