package be.tandem.plan;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRepository extends JpaRepository<Plan, Long> {

    Optional<Plan> findFirstByReferenceOrderByVersionNumberDesc(String reference);

    Optional<Plan> findByReferenceAndStatus(String reference, PlanStatus status);

    int countByReference(String reference);
}
