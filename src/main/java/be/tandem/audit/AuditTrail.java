package be.tandem.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read or changed what of the confidential part, when and why (D6). It only grows; the database sees to that. */
@Service
public class AuditTrail {

    private final AuditEntryRepository repository;
    private final Clock clock;

    AuditTrail(AuditEntryRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Adds a line, in the transaction of the look or the change itself. */
    @Transactional
    public void record(String reference, String userId, String roles, String part, String right, String purpose) {
        repository.save(new AuditEntry(reference,
                new Passage(userId, roles, part, right, purpose, OffsetDateTime.now(clock))));
    }

    /** One page of lines, newest first; of one person, or of everybody when {@code userId} is null. */
    @Transactional(readOnly = true)
    public Page<Passage> page(String reference, String userId, int number, int size) {
        Pageable page = PageRequest.of(number, size, Sort.by(Sort.Direction.DESC, "happenedAt", "id"));
        return (userId == null ? repository.findByReference(reference, page)
                : repository.findByReferenceAndUserId(reference, userId, page)).map(AuditEntry::passage);
    }

    /** Whether this person ever came by. */
    @Transactional(readOnly = true)
    public boolean cameBy(String reference, String userId) {
        return repository.existsByReferenceAndUserId(reference, userId);
    }

    /** Log-ins of everybody who came by. */
    @Transactional(readOnly = true)
    public List<String> people(String reference) {
        return repository.people(reference);
    }

    /** Every line of a trajectory, oldest first: what the participant may inspect (D5). */
    @Transactional(readOnly = true)
    public List<Passage> of(String reference) {
        return repository.findByReferenceOrderByHappenedAtAscIdAsc(reference).stream().map(AuditEntry::passage).toList();
    }
}
