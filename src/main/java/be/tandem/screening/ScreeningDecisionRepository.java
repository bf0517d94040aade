package be.tandem.screening;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScreeningDecisionRepository extends JpaRepository<ScreeningDecision, Long> {

    int countByReference(String reference);

    Optional<ScreeningDecision> findFirstByReferenceOrderByRoundDesc(String reference);
}
