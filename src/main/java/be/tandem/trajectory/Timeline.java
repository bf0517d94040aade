package be.tandem.trajectory;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a trajectory, as codes without personal data: one row and one log line per business event. */
@Service
public class Timeline {

    private static final Logger LOG = LoggerFactory.getLogger("tandem.events");

    private final TimelineEventRepository repository;
    private final Clock clock;

    Timeline(TimelineEventRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Adds an event with the code of a status, a form or a signal. */
    @Transactional
    public void record(String reference, String code) {
        record(reference, code, null);
    }

    /** The same for an event that tells of one thing of the file, so that it stays with those who may know that thing (D4). */
    @Transactional
    public void record(String reference, String code, EventItem item) {
        repository.save(new TimelineEvent(reference, code, OffsetDateTime.now(clock), item));
        LOG.info("{} {}", reference, code);
    }

    /** Everything that happened, oldest first. */
    @Transactional(readOnly = true)
    public List<Happening> of(String reference) {
        return repository.findByReferenceOrderByHappenedAtAscIdAsc(reference).stream().map(TimelineEvent::happening)
                .toList();
    }

    /** Whether one of these events stands on the timeline. */
    @Transactional(readOnly = true)
    public boolean hasAny(String reference, Collection<String> codes) {
        return repository.existsByReferenceAndCodeIn(reference, codes);
    }

    /** How often an event stands on the timeline. */
    @Transactional(readOnly = true)
    public long count(String reference, String code) {
        return repository.countByReferenceAndCode(reference, code);
    }
}
