package be.tandem.allocation;

import be.tandem.plan.PlanDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProviderProposalRepository extends JpaRepository<ProviderProposal, Long> {

    List<ProviderProposal> findByReferenceAndDomainOrderById(String reference, PlanDomain domain);

    /** Everything that somebody guides or guided, except what ended before. */
    @Query("select proposal from ProviderProposal proposal join Trajectory trajectory "
            + "on trajectory.reference = proposal.reference where proposal.provider = :provider "
            + "and proposal.status = ACCEPTED and (trajectory.endedOn is null or trajectory.endedOn >= :since) "
            + "order by proposal.id")
    List<ProviderProposal> guidedBy(String provider, LocalDate since);

    Optional<ProviderProposal> findByReferenceAndDomainAndStatus(String reference, PlanDomain domain, ProposalStatus status);
}
