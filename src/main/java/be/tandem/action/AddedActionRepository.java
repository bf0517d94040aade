package be.tandem.action;

import be.tandem.plan.PlanDomain;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AddedActionRepository extends JpaRepository<AddedAction, Long> {

    List<AddedAction> findByReferenceAndDomainOrderById(String reference, PlanDomain domain);
}
