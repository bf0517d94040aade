package be.tandem.team;

import be.tandem.form.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team agreed with the participant, in writing, so that everybody knows what to count on (H11). */
@Service
@Transactional
public class TeamArrangements {

    private static final int LONGEST = 2000;

    /**
     * An agreement that holds.
     *
     * @param recordedBy log-in
     */
    public record Line(long id, String agreement, LocalDate agreedOn, String recordedBy) {
    }

    private final TeamArrangementRepository repository;
    private final Clock clock;

    TeamArrangements(TeamArrangementRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The agreements that hold, oldest first. */
    @Transactional(readOnly = true)
    public List<Line> of(String reference) {
        return repository.findByReferenceAndEndedOnIsNullOrderById(reference).stream().map(TeamArrangement::line)
                .toList();
    }

    /** Adds an agreement that holds from today. */
    public void add(String reference, String agreement, String userId) {
        String text = agreement == null ? "" : agreement.strip();
        if (text.isEmpty()) {
            throw new Refusal("afspraak", "Schrijf op wat jullie afspreken.");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("afspraak", "Hou het bij " + LONGEST + " tekens. Schrijf wat langer is in het plan.");
        }
        repository.save(new TeamArrangement(reference, text, LocalDate.now(clock), userId));
    }

    /** The agreement does not hold any more; of another trajectory it changes nothing. */
    public void end(String reference, long id) {
        repository.findByReferenceAndIdAndEndedOnIsNull(reference, id)
                .ifPresent(arrangement -> arrangement.end(LocalDate.now(clock)));
    }
}
