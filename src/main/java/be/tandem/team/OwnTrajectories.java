package be.tandem.team;

import be.tandem.form.Refusal;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a casemanager starts for a trajectory concerns an own one, between acceptance and the end. */
@Service
@Transactional(readOnly = true)
public class OwnTrajectories {

    private final Teams teams;
    private final Trajectories trajectories;

    OwnTrajectories(Teams teams, Trajectories trajectories) {
        this.teams = teams;
        this.trajectories = trajectories;
    }

    /**
     * Refuses whoever is not casemanager of the trajectory, nor stands in for one (P16), and a trajectory that is not under way.
     *
     * @param field field of the form in which the trajectory was chosen
     */
    public void demandOwnUnderWay(String field, String reference, String userId) {
        if (!teams.of(reference).isAtWork(userId)) {
            throw new Refusal(field, "Dit kan alleen voor een traject waarvan je zelf casemanager bent.");
        }
        TrajectoryStatus status = trajectories.get(reference).status();
        if (status.isFinal()) {
            throw new Refusal(field, "Dit traject is al beëindigd.");
        }
        if (status != TrajectoryStatus.AANVAARD && status != TrajectoryStatus.BEZIG) {
            throw new Refusal(field, "Dit traject is nog niet aanvaard. "
                    + "Wil de deelnemer niet starten, noteer dat dan bij het eerste gesprek.");
        }
    }
}
