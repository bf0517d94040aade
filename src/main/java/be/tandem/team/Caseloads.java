package be.tandem.team;

import be.tandem.network.Role;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that one person has to do as casemanager, from the naming up to and with the year of after-care. */
@Service
@Transactional(readOnly = true)
public class Caseloads {

    private static final List<Role> ROLES = List.of(Role.CASE_MANAGER_WORK, Role.CASE_MANAGER_CARE);
    private static final int MONTHS_OF_AFTER_CARE = 12;

    private final TeamRepository teams;

    Caseloads(TeamRepository teams) {
        this.teams = teams;
    }

    /** The trajectories of which this person is casemanager. */
    public List<TeamCase> of(String userId, LocalDate today) {
        return teams.workOf(userId, today.minusMonths(MONTHS_OF_AFTER_CARE)).stream()
                .flatMap(team -> ROLES.stream().filter(role -> userId.equals(team.tandem().holder(role)))
                        .map(role -> inRole(team, role))).toList();
    }

    /** The trajectories in which this person stands in for a casemanager who is away. */
    public List<TeamCase> standIns(String userId) {
        return teams.standInsOf(userId).stream()
                .flatMap(team -> ROLES.stream().filter(role -> team.tandem().isAway(role)
                        && userId.equals(team.tandem().backup(role))).map(role -> inRole(team, role))).toList();
    }

    private static TeamCase inRole(Team team, Role role) {
        return new TeamCase(team.reference(), role, team.tandem().backup(role));
    }
}
