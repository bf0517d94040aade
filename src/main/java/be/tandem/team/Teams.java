package be.tandem.team;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.network.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the tandem of a trajectory and tells who is in it (P4). */
@Service
@Transactional
public class Teams {

    private final TeamRepository repository;
    private final TeamChangeRepository changes;

    Teams(TeamRepository repository, TeamChangeRepository changes) {
        this.repository = repository;
        this.changes = changes;
    }

    @RecordsForm("assignCaseManagerWork")
    void assignWork(FormContext context, AssignCaseManagerWork form) {
        lock(context.reference()).assignWork(form.caseManagerWork(), form.backupCaseManagerWork());
    }

    @RecordsForm("assignCaseManagerCare")
    void assignCare(FormContext context, AssignCaseManagerCare form) {
        lock(context.reference()).assignCare(form.caseManagerCare(), form.backupCaseManagerCare());
    }

    /**
     * Names another casemanager in the place of who is it now; the access of that person ends here (D7).
     *
     * @return log-in of who was casemanager until now
     */
    public String takeOver(FormContext context, Takeover takeover) {
        Team team = lock(takeover.reference());
        String before = team.tandem().holder(takeover.role());
        team.takeOver(takeover.role(), takeover.person(), takeover.backup(), context.today());
        changes.save(new TeamChange(takeover, before, context.today(), context.userId()));
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
