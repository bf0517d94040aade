package be.tandem.allocation;

import be.tandem.plan.PlanDomain;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProviderSearchRepository extends Repository<ProviderSearch, Long> {

    ProviderSearch save(ProviderSearch search);

    Optional<ProviderSearch> findFirstByReferenceAndDomainOrderByIdDesc(String reference, PlanDomain domain);
}
