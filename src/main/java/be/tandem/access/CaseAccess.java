package be.tandem.access;

import be.tandem.audit.AuditTrail;
import be.tandem.network.Role;
import be.tandem.referral.ReferralFile;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one question before anybody sees or changes a part of a case file, on pages and REST alike. Access begins and ends
 * with role, phase and assignment by itself (D7); nobody grants it by hand.
 */
@Service
@Transactional
public class CaseAccess {

    private final AccessMatrix matrix;
    private final Phases phases;
    private final Trajectories trajectories;
    private final Teams teams;
    private final ReferralFile referrals;
    private final Involvement involvement;
    private final Consents consents;
    private final AuditTrail audit;
    private final Clock clock;

    CaseAccess(AccessMatrix matrix, Phases phases, Trajectories trajectories, Teams teams, ReferralFile referrals,
            Involvement involvement, Consents consents, AuditTrail audit, Clock clock) {
        this.matrix = matrix;
        this.phases = phases;
        this.trajectories = trajectories;
        this.teams = teams;
        this.referrals = referrals;
        this.involvement = involvement;
        this.consents = consents;
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
        if (!may(reader, reference, part, right)) {
            throw new NoAccess();
        }
        if (part.isConfidential()) {
            audit.record(reference, reader.userId(), part.name(), right.name(), purpose);
        }
    }

    /** Whether the reader may do this now; asking leaves no trace. */
    @Transactional(readOnly = true)
    public boolean may(Reader reader, String reference, FilePart part, Right right) {
        return readable(reader, reference, right).contains(part);
    }

    /** Every part that the reader may read, or write, now. */
    @Transactional(readOnly = true)
    public Set<FilePart> readable(Reader reader, String reference, Right right) {
        Set<FilePart> parts = EnumSet.noneOf(FilePart.class);
        trajectories.find(reference).ifPresent(trajectory -> {
            CasePhase phase = phases.of(trajectory);
            matrix.rows().stream()
                    .filter(row -> row.phases().contains(phase) && row.rights().contains(right))
                    .filter(row -> reader.has(row.role(), trajectory.region()))
                    .filter(row -> isInTime(row, trajectory) && stands(reader, row, trajectory))
                    .forEach(row -> parts.add(row.part()));
        });
        return parts;
    }

    private boolean isInTime(MatrixRow row, Trajectory trajectory) {
        return row.months() == 0 || trajectory.endedOn() == null
                || !trajectory.endedOn().plusMonths(row.months()).isBefore(LocalDate.now(clock));
    }

    private boolean stands(Reader reader, MatrixRow row, Trajectory trajectory) {
        String reference = trajectory.reference();
        boolean related = switch (row.relation()) {
            case ALL, REGION -> true;
            case REFERRER -> referrals.isReferredBy(reference, reader.userId());
            case CASE_MANAGER -> holder(row.role(), teams.of(reference)).equals(reader.userId());
            case BACKUP -> backup(row.role(), teams.of(reference)).equals(reader.userId());
            case INVOLVED -> involvement.hasTask(reader, reference);
        };
        return related && (!row.consent() || consents.given(reference, reader.userId(), row.part()));
    }

    private static String holder(Role role, Tandem tandem) {
        return orNobody(role == Role.CASE_MANAGER_WORK ? tandem.caseManagerWork() : tandem.caseManagerCare());
    }

    private static String backup(Role role, Tandem tandem) {
        return orNobody(role == Role.CASE_MANAGER_WORK ? tandem.backupCaseManagerWork()
                : tandem.backupCaseManagerCare());
    }

    private static String orNobody(String userId) {
        return userId == null ? "" : userId;
    }
}
