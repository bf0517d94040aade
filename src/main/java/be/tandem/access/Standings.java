package be.tandem.access;

import be.tandem.network.Role;
import be.tandem.referral.Mediators;
import be.tandem.referral.ReferralFile;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** How a reader stands to a case: in its team, with work to do in it, with the participant's consent. */
@Component
class Standings {

    private record Question(Role role, Relation relation) {
    }

    private final Teams teams;
    private final ReferralFile referrals;
    private final Mediators mediators;
    private final Involvement involvement;
    private final AccessConsents consents;

    Standings(Teams teams, ReferralFile referrals, Mediators mediators, Involvement involvement,
            AccessConsents consents) {
        this.teams = teams;
        this.referrals = referrals;
        this.mediators = mediators;
        this.involvement = involvement;
        this.consents = consents;
    }

    /** Which rows hold for this reader in this case on this day; each question is asked once, however many rows need it. */
    Predicate<MatrixRow> of(Reader reader, Trajectory trajectory, LocalDate today) {
        Map<Question, Boolean> relations = new HashMap<>();
        BiPredicate<Role, Relation> stands = (role, relation) -> relations.computeIfAbsent(new Question(role, relation),
                question -> isRelated(reader, question, trajectory.reference()));
        Map<Role, Boolean> agreed = new HashMap<>();
        // Longer for who still has work to do in it: the last contact of the after-care comes after a year (P25).
        return row -> stands.test(row.role(), row.relation())
                && (row.isInTime(trajectory.endedOn(), today) || stands.test(row.role(), Relation.AT_WORK))
                && (!needsConsent(row, trajectory) || agreed.computeIfAbsent(row.role(),
                        role -> consents.given(trajectory, role, reader)));
    }

    private boolean needsConsent(MatrixRow row, Trajectory trajectory) {
        return switch (row.consent()) {
            case NONE -> false;
            case NEWCOMER -> teams.of(trajectory.reference()).tookOver(row.role());
            case ALWAYS -> true;
        };
    }

    private boolean isRelated(Reader reader, Question question, String reference) {
        return switch (question.relation()) {
            case ALL, REGION -> true;
            case REFERRER -> referrals.isReferredBy(reference, reader.userId());
            case MEDIATOR -> mediators.of(reference).filter(reader.userId()::equals).isPresent();
            case CASE_MANAGER -> reader.userId().equals(teams.of(reference).holder(question.role()));
            case BACKUP -> reader.userId().equals(teams.of(reference).backup(question.role()));
            case INVOLVED -> involvement.hasTask(reader, reference);
            case AT_WORK -> involvement.hasWork(reader, reference);
        };
    }
}
