package be.tandem.aftercare;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AfterCarePlanRepository extends Repository<AfterCarePlan, String> {

    AfterCarePlan save(AfterCarePlan plan);

    Optional<AfterCarePlan> findByReference(String reference);

    /** Whether the trajectory is older than these rules: its own version of the diagram has no task for them. */
    @Query(value = "select exists (select 1 from trajectory_before_after_care where reference = :reference)",
            nativeQuery = true)
    boolean isOlderThanTheseRules(String reference);
}
