package be.tandem.access;

import be.tandem.network.Role;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a participant can be asked to agree with: who took over, the named back-ups, the providers of the region, VDAB afterwards. */
@Component
class ConsentHolders {

    private final Trajectories trajectories;
    private final Teams teams;

    ConsentHolders(Trajectories trajectories, Teams teams) {
        this.trajectories = trajectories;
        this.teams = teams;
    }

    List<ConsentHolder> of(String reference) {
        Trajectory trajectory = trajectories.get(reference);
        Tandem tandem = teams.of(reference);
        List<ConsentHolder> holders = new ArrayList<>();
        for (Role role : Role.CASE_MANAGERS) {
            addPerson(holders, role, tandem.tookOver(role) ? tandem.holder(role) : null);
            addPerson(holders, role, tandem.backup(role));
        }
        if (trajectory.region() != null) {
            holders.add(ConsentHolder.of(Role.WORK_PROVIDER, trajectory, null));
            holders.add(ConsentHolder.of(Role.CARE_PROVIDER, trajectory, null));
        }
        holders.add(ConsentHolder.of(Role.VDAB_MEDIATOR, trajectory, null));
        return holders;
    }

    private static void addPerson(List<ConsentHolder> holders, Role role, String userId) {
        if (userId != null) {
            holders.add(new ConsentHolder(role, userId));
        }
    }
}
