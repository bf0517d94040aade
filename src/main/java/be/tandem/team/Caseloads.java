package be.tandem.team;

import be.tandem.network.Role;
import be.tandem.terms.RegulationGeneration;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that one person has to do as casemanager, from the naming up to and with the year of after-care. */
@Service
@Transactional
public class Caseloads {

    private final TeamRepository teams;
    private final TermTable terms;

    Caseloads(TeamRepository teams, TermTable terms) {
        this.teams = teams;
        this.terms = terms;
    }

    /** The trajectories of which this person is casemanager. */
    public List<TeamCase> of(String userId, LocalDate today) {
        LocalDate since = terms.firstDay(Term.AFTER_CARE_END, RegulationGeneration.of(today), today);
        return teams.workOf(userId, since).stream()
                .flatMap(team -> Role.CASE_MANAGERS.stream().filter(role -> userId.equals(team.tandem().holder(role)))
                        .map(role -> new TeamCase(team.reference(), role, team.tandem()))).toList();
    }
}
