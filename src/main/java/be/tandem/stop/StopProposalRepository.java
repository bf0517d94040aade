package be.tandem.stop;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StopProposalRepository extends JpaRepository<StopProposal, Long> {

    Optional<StopProposal> findByReferenceAndDecisionIsNull(String reference);
}
