package be.tandem.complaint;

import be.tandem.access.Readers;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to a complaint and who looked at it. Not on the timeline or the audit trail of the case: the team complained
 * about reads those (N2). It only grows; the database sees to that.
 */
@Service
@Transactional
class ComplaintTrail {

    private static final Logger LOG = LoggerFactory.getLogger("tandem.events");

    private final TrailEntryRepository repository;
    private final Readers readers;
    private final Clock clock;

    ComplaintTrail(TrailEntryRepository repository, Readers readers, Clock clock) {
        this.repository = repository;
        this.readers = readers;
        this.clock = clock;
    }

    /** @param userId null for the program itself */
    void record(String number, ComplaintDeed deed, String userId) {
        String roles = userId == null ? "" : readers.of(userId).roles();
        repository.save(new TrailEntry(number, deed, userId, roles, OffsetDateTime.now(clock)));
        LOG.info("{} COMPLAINT_{}", number, deed);
    }

    /** Oldest first. */
    List<TrailLine> of(String number) {
        return repository.findByNumberOrderByHappenedAtAscIdAsc(number).stream().map(TrailEntry::line).toList();
    }
}
