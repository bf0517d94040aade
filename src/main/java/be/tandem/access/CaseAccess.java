package be.tandem.access;

import be.tandem.audit.AuditTrail;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one question before anybody sees or changes a part of a case file, on pages and REST alike. Access begins and ends
 * with role, phase and assignment by itself (D7); nobody grants it by hand.
 */
@Service
@Transactional
public class CaseAccess {

    private static final Logger LOG = LoggerFactory.getLogger("tandem.events");

    private final AccessMatrix matrix;
    private final Phases phases;
    private final Trajectories trajectories;
    private final Standings standings;
    private final AuditTrail audit;
    private final Clock clock;

    CaseAccess(AccessMatrix matrix, Phases phases, Trajectories trajectories, Standings standings, AuditTrail audit,
            Clock clock) {
        this.matrix = matrix;
        this.phases = phases;
        this.trajectories = trajectories;
        this.standings = standings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets the reader through and, for a confidential part, writes down that they passed.
     *
     * @param purpose Dutch words for what is done, for example "plan bekijken"; stands in the participant's inspection
     * @throws NoAccess when this is not for this reader; also when the trajectory does not exist
     */
    public void demand(Reader reader, String reference, FilePart part, Right right, String purpose) {
        admit(reader, reference, part, right);
        note(reader, reference, part, right, purpose);
    }

    /**
     * The first half of {@link #demand}, for who knows only afterwards what was done: lets the reader through.
     *
     * @throws NoAccess when this is not for this reader; also when the trajectory does not exist
     */
    @Transactional(readOnly = true)
    public void admit(Reader reader, String reference, FilePart part, Right right) {
        if (!may(reader, reference, part, right)) {
            tellOfRefusal(reader, reference, part, right);
            throw new NoAccess();
        }
    }

    /** The second half: writes down what a reader who was let through did with a confidential part. */
    public void note(Reader reader, String reference, FilePart part, Right done, String purpose) {
        if (part.isConfidential()) {
            audit.record(reference, reader.userId(), reader.roles(), part.name(), done.name(), purpose);
        }
    }

    /** For a page that shows more to who may: whether this reader may, and if so the look is written down. */
    public boolean noteIfMay(Reader reader, String reference, FilePart part, Right right, String purpose) {
        boolean may = may(reader, reference, part, right);
        if (may) {
            note(reader, reference, part, right, purpose);
        }
        return may;
    }

    /**
     * A refused attempt changed and showed nothing, so it is no line of the participant's trail; it is an event for whoever
     * watches over the system. By role, without a person; and never an address that somebody typed for no trajectory.
     */
    private void tellOfRefusal(Reader reader, String reference, FilePart part, Right right) {
        trajectories.find(reference).ifPresent(trajectory -> LOG.info("{} ACCESS_REFUSED {} {} to {}",
                trajectory.reference(), part, right, reader.roles().isEmpty() ? "nobody" : reader.roles()));
    }

    /** Whether the reader may do this now; asking leaves no trace. */
    @Transactional(readOnly = true)
    public boolean may(Reader reader, String reference, FilePart part, Right right) {
        return readable(reader, reference, right).contains(part);
    }

    /** Every part that the reader may read, or write, now. */
    @Transactional(readOnly = true)
    public Set<FilePart> readable(Reader reader, String reference, Right right) {
        return parts(rows(reader, reference, right));
    }

    /**
     * Whether of this part the reader may see only what is of the reader's own making ("own" in domain 3.2), such as the
     * actions that a provider registered. The module that shows the part filters its items by this.
     */
    @Transactional(readOnly = true)
    public boolean isForOwnItemsOnly(Reader reader, String reference, FilePart part) {
        return !readableInFull(reader, reference).contains(part);
    }

    /** The rows of the matrix that count for this reader now. */
    private Stream<MatrixRow> rows(Reader reader, String reference, Right right) {
        return trajectories.find(reference).stream().flatMap(trajectory -> {
            CasePhase phase = phases.of(trajectory);
            return matrix.rows().stream().filter(row -> row.phases().contains(phase) && row.rights().contains(right))
                    .filter(row -> reader.has(row.role(), trajectory.region()))
                    .filter(standings.of(reader, trajectory, LocalDate.now(clock)));
        });
    }

    /** The parts of which the reader may read everything, not just what is of the reader's own making. */
    @Transactional(readOnly = true)
    public Set<FilePart> readableInFull(Reader reader, String reference) {
        return parts(rows(reader, reference, Right.READ).filter(row -> !row.own()));
    }

    /** In which phase of the access matrix the trajectory is. */
    @Transactional(readOnly = true)
    public CasePhase phaseOf(String reference) {
        return phases.of(trajectories.get(reference));
    }

    private static Set<FilePart> parts(Stream<MatrixRow> rows) {
        Set<FilePart> parts = EnumSet.noneOf(FilePart.class);
        rows.forEach(row -> parts.addAll(row.part().withIncluded()));
        return parts;
    }
}
