package be.tandem.absence;

import be.tandem.network.Role;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which tasks others do because somebody is away, so that exactly these come back (P16). */
@Service
@Transactional
public class LentWork {

    private final OpenAbsences absences;
    private final MovedTaskRepository moved;
    private final Teams teams;
    private final Clock clock;

    LentWork(OpenAbsences absences, MovedTaskRepository moved, Teams teams, Clock clock) {
        this.absences = absences;
        this.moved = moved;
        this.teams = teams;
        this.clock = clock;
    }

    /** Remembers that a task went to somebody else because its owner is away. */
    public void lend(LentTask task) {
        absences.of(task.person()).filter(absence -> !moved.existsByAbsenceIdAndTaskId(absence.id(), task.taskId()))
                .ifPresent(absence -> moved.save(new MovedTask(absence.id(), task, LocalDate.now(clock))));
    }

    /** Every task that went to somebody else because of this absence. */
    @Transactional(readOnly = true)
    public List<LentTask> of(String absenceReference) {
        return lent(absences.get(absenceReference)).toList();
    }

    /** What somebody else does in this case while the person is away; nothing when the person is at work. */
    @Transactional(readOnly = true)
    public List<LentTask> in(String reference, String person) {
        return absences.of(person).stream().flatMap(this::lent).filter(task -> task.reference().equals(reference)).toList();
    }

    private Stream<LentTask> lent(Absence absence) {
        return moved.findByAbsenceIdOrderById(absence.id()).stream().map(task -> task.lent(absence.person()));
    }

    /** Whether others do the work of this person now. */
    @Transactional(readOnly = true)
    public boolean isAway(String userId) {
        return absences.isAway(userId);
    }

    /** Those of these people whose work others do now. */
    @Transactional(readOnly = true)
    public Set<String> away(Collection<String> userIds) {
        return absences.takenOver(userIds);
    }

    /** Who steps in for this person in a case; empty when the person is no casemanager there, or at work. */
    @Transactional(readOnly = true)
    public Optional<String> standIn(String reference, String userId) {
        Tandem tandem = teams.of(reference);
        return Role.CASE_MANAGERS.stream()
                .filter(role -> userId.equals(tandem.holder(role)) && tandem.isAway(role)).map(tandem::backup).findFirst();
    }
}
