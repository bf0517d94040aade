package be.tandem.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TeamArrangementRepository extends Repository<TeamArrangement, Long> {

    TeamArrangement save(TeamArrangement arrangement);

    List<TeamArrangement> findByReferenceAndEndedOnIsNullOrderById(String reference);

    Optional<TeamArrangement> findByReferenceAndIdAndEndedOnIsNull(String reference, Long id);
}
