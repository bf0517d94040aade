package be.tandem.team;

import org.springframework.data.repository.Repository;

interface TeamChangeRepository extends Repository<TeamChange, Long> {

    TeamChange save(TeamChange change);
}
