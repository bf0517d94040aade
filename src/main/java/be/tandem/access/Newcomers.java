package be.tandem.access;

import be.tandem.network.Role;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who came to a case later, as back-up or in the place of a casemanager, and whom the participant did not let into the
 * confidential part yet (P16). Such a person has the tasks; their forms show nothing confidential until the consent is there.
 */
@Service
@Transactional(readOnly = true)
public class Newcomers {

    private final Teams teams;
    private final Trajectories trajectories;
    private final AccessConsents consents;

    Newcomers(Teams teams, Trajectories trajectories, AccessConsents consents) {
        this.teams = teams;
        this.trajectories = trajectories;
        this.consents = consents;
    }

    /** Whether this person still waits for the participant's consent in this case. */
    public boolean waits(String userId, String reference) {
        return trajectories.find(reference).filter(trajectory -> roles(userId, reference)
                .anyMatch(role -> !agreed(trajectory, role, userId))).isPresent();
    }

    /** Whether this person has no place in the team of this trajectory, not even as back-up. */
    public boolean isFromOutside(String userId, String reference) {
        return trajectories.find(reference).isPresent() && teams.of(reference).people().noneMatch(userId::equals);
    }

    /** The roles in which this person came later. */
    private Stream<Role> roles(String userId, String reference) {
        Tandem tandem = teams.of(reference);
        return Role.CASE_MANAGERS.stream().filter(role -> userId.equals(tandem.backup(role))
                || tandem.tookOver(role) && userId.equals(tandem.holder(role)));
    }

    private boolean agreed(Trajectory trajectory, Role role, String userId) {
        return consents.given(trajectory, role, new Reader(userId, List.of()));
    }
}
