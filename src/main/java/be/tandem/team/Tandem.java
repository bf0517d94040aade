package be.tandem.team;

import be.tandem.network.Role;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The casemanagers of one trajectory and who steps in for them, as user ids; null as long as nobody was named.
 *
 * @param caseManagerWork leads the file
 * @param caseManagerCare accompanies care
 * @param workTookOver whether the casemanager Werk came later in the place of another (P16)
 * @param careTookOver the same for the casemanager Zorg
 * @param workAway whether the casemanager Werk is away now, so that the back-up stands in (P16)
 * @param careAway the same for the casemanager Zorg
 */
public record Tandem(String caseManagerWork, String backupCaseManagerWork, String caseManagerCare,
                     String backupCaseManagerCare, boolean workTookOver, boolean careTookOver,
                     boolean workAway, boolean careAway) {

    /** A tandem in which nobody took over from another and nobody is away. */
    public Tandem(String caseManagerWork, String backupCaseManagerWork, String caseManagerCare,
            String backupCaseManagerCare) {
        this(caseManagerWork, backupCaseManagerWork, caseManagerCare, backupCaseManagerCare, false, false, false,
                false);
    }

    /** Whether both casemanagers are named: planning and execution need the two of them (H6). */
    public boolean isComplete() {
        return caseManagerWork != null && caseManagerCare != null;
    }

    /** Whether this person is one of the two casemanagers; who steps in for them is not. */
    public boolean hasCaseManager(String userId) {
        return userId.equals(caseManagerWork) || userId.equals(caseManagerCare);
    }

    /** Everybody who is named, the casemanagers first. */
    public Stream<String> people() {
        return Stream.of(caseManagerWork, caseManagerCare, backupCaseManagerWork, backupCaseManagerCare)
                .filter(Objects::nonNull);
    }

    /** The casemanager in this role. */
    public String holder(Role role) {
        return role == Role.CASE_MANAGER_WORK ? caseManagerWork : caseManagerCare;
    }

    /** Who steps in for the casemanager in this role. */
    public String backup(Role role) {
        return role == Role.CASE_MANAGER_WORK ? backupCaseManagerWork : backupCaseManagerCare;
    }

    /** Whether the casemanager in this role came later in the place of another. */
    public boolean tookOver(Role role) {
        return role == Role.CASE_MANAGER_WORK ? workTookOver : careTookOver;
    }

    /** Whether the casemanager in this role is away now, so that the back-up stands in. */
    public boolean isAway(Role role) {
        return role == Role.CASE_MANAGER_WORK ? workAway : careAway;
    }

    /** Who does the work in this role now: the casemanager, or the back-up who stands in. */
    public String atWork(Role role) {
        return isAway(role) ? backup(role) : holder(role);
    }

    /** Whether this person does the work of a casemanager now. */
    public boolean isAtWork(String userId) {
        return hasCaseManager(userId) || userId.equals(atWork(Role.CASE_MANAGER_WORK))
                || userId.equals(atWork(Role.CASE_MANAGER_CARE));
    }
}
