package be.tandem.allocation;

import be.tandem.plan.PlanDomain;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderProposalRepository extends JpaRepository<ProviderProposal, Long> {

    List<ProviderProposal> findByReferenceAndDomainOrderById(String reference, PlanDomain domain);

    Optional<ProviderProposal> findByReferenceAndDomainAndStatus(String reference, PlanDomain domain, ProposalStatus status);
}
