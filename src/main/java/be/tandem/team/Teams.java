package be.tandem.team;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.network.Role;
import be.tandem.trajectory.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the tandem of a trajectory and tells who is in it (P4). */
@Service
@Transactional
public class Teams {

    private final TeamRepository repository;
    private final TeamChangeRepository changes;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Teams(TeamRepository repository, TeamChangeRepository changes, Timeline timeline, ApplicationEventPublisher events) {
        this.repository = repository;
        this.changes = changes;
        this.timeline = timeline;
        this.events = events;
    }

    @RecordsForm("assignCaseManagerWork")
    void assignWork(FormContext context, AssignCaseManagerWork form) {
        lock(context.reference()).assignWork(form.caseManagerWork(), form.backupCaseManagerWork());
        events.publishEvent(new CaseManagerNamed(context.reference(), Role.CASE_MANAGER_WORK));
    }

    @RecordsForm("assignCaseManagerCare")
    void assignCare(FormContext context, AssignCaseManagerCare form) {
        lock(context.reference()).assignCare(form.caseManagerCare(), form.backupCaseManagerCare());
        events.publishEvent(new CaseManagerNamed(context.reference(), Role.CASE_MANAGER_CARE));
    }

    /**
     * Names another casemanager in the place of who is it now; the access of that person ends here (D7).
     *
     * @param by log-in of who decided it
     * @return log-in of who was casemanager until now
     */
    public String takeOver(Takeover takeover, String by, LocalDate on) {
        Team team = lock(takeover.reference());
        String before = team.tandem().holder(takeover.role());
        team.takeOver(takeover.role(), takeover.person(), takeover.backup(), on);
        changes.save(new TeamChange(takeover, before, on, by));
        timeline.record(takeover.reference(),
                takeover.role() == Role.CASE_MANAGER_WORK ? "TAKEN_OVER_WORK" : "TAKEN_OVER_CARE");
        events.publishEvent(new CaseManagerNamed(takeover.reference(), takeover.role()));
        return before;
    }

    /** From now on the back-up stands in for the casemanager in this role, or the casemanager is back (P16). */
    public void away(String reference, Role role, boolean away) {
        lock(reference).away(role, away);
    }

    /** The tandem of a trajectory; without names as long as nobody was named. */
    @Transactional(readOnly = true)
    public Tandem of(String reference) {
        return repository.findById(reference).orElse(new Team(reference)).tandem();
    }

    /** References of the trajectories under way in which this person is casemanager. */
    @Transactional(readOnly = true)
    public List<String> runningCaseloadOf(String userId) {
        return repository.runningCaseloadOf(userId);
    }

    private Team lock(String reference) {
        repository.prepare(reference);
        return repository.lock(reference);
    }
}
