package be.tandem.action;

import be.tandem.plan.PlanDomain;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegisteredActionRepository extends JpaRepository<RegisteredAction, Long> {

    List<RegisteredAction> findByReferenceAndHappenedOnGreaterThanEqualOrderByHappenedOnAscIdAsc(
            String reference, LocalDate from);

    List<RegisteredAction> findByReferenceOrderByHappenedOnAscIdAsc(String reference);

    boolean existsByReferenceAndDomainAndKindAndHappenedOnGreaterThanEqual(
            String reference, PlanDomain domain, ActionKind kind, LocalDate from);
}
