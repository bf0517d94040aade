package be.tandem.stop;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StopProposalRepository extends JpaRepository<StopProposal, Long> {

    Optional<StopProposal> findByReferenceAndDecisionIsNull(String reference);

    /** There is one at most: the trajectory ended with it. */
    Optional<StopProposal> findByReferenceAndDecision(String reference, DecideEarlyStop.Decision decision);
}
