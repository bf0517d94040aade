package be.tandem.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PlanRepository extends JpaRepository<Plan, Long> {

    /** The last version that was not put away. */
    @Query("select p from Plan p where p.reference = ?1 and p.status <> 'DISCARDED' order by p.versionNumber desc limit 1")
    Optional<Plan> newest(String reference);

    /** The last version before another one that was not put away. */
    @Query("select p from Plan p where p.reference = ?1 and p.versionNumber < ?2 and p.status <> 'DISCARDED' "
            + "order by p.versionNumber desc limit 1")
    Optional<Plan> before(String reference, int versionNumber);

    Optional<Plan> findByReferenceAndStatus(String reference, PlanStatus status);

    boolean existsByReferenceAndStatus(String reference, PlanStatus status);

    Optional<Plan> findByReferenceAndVersionNumber(String reference, int versionNumber);

    List<Plan> findByReferenceOrderByVersionNumberDesc(String reference);

    List<Plan> findByReferenceOrderByVersionNumber(String reference);

    int countByReference(String reference);

    /** Whoever signs or decides waits for those who are writing, and they for him. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.reference = ?1 and p.status = 'DRAFT'")
    Optional<Plan> lockDraft(String reference);
}
