package be.tandem.extension;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ExtensionRepository extends JpaRepository<Extension, Long> {

    /** The one request that waits for a decision or was approved; the database allows no second. */
    @Query("from Extension e where e.reference = ?1 and (e.decision is null or e.decision = 'APPROVED')")
    Optional<Extension> findStanding(String reference);
}
