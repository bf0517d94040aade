package be.tandem.audit;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    Page<AuditEntry> findByReference(String reference, Pageable page);

    Page<AuditEntry> findByReferenceAndUserId(String reference, String userId, Pageable page);

    boolean existsByReferenceAndUserId(String reference, String userId);

    @Query("select distinct entry.userId from AuditEntry entry where entry.reference = :reference")
    List<String> people(String reference);

    List<AuditEntry> findByReferenceOrderByHappenedAtAscIdAsc(String reference);
}
