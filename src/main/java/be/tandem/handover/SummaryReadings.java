package be.tandem.handover;

import be.tandem.access.CaseAccess;
import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.access.Right;
import be.tandem.team.Teams;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The summary as somebody new reads it: what the participant approved and nothing else, before the rest of the file, so
 * that the participant does not have to tell the story again (H32).
 */
@Service
@Transactional
public class SummaryReadings {

    private final SummaryReadingRepository repository;
    private final Summaries summaries;
    private final Teams teams;
    private final CaseAccess access;
    private final Restrictions restrictions;
    private final Clock clock;

    SummaryReadings(SummaryReadingRepository repository, Summaries summaries, Teams teams, CaseAccess access,
            Restrictions restrictions, Clock clock) {
        this.repository = repository;
        this.summaries = summaries;
        this.teams = teams;
        this.access = access;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** Whether this reader is new: everybody but the two casemanagers, who write the summary. */
    @Transactional(readOnly = true)
    public boolean isNew(Reader reader, String reference) {
        return !teams.of(reference).hasCaseManager(reader.userId());
    }

    /** What this reader may know: agreed by the participant, meant for others, and not restricted (D4). */
    @Transactional(readOnly = true)
    public List<SummaryLine> approved(Reader reader, String reference) {
        Set<Long> hidden = restrictions.hidden(reader, reference, ItemKind.HANDOVER_ITEM);
        return summaries.of(reference).stream().filter(SummaryLine::isApproved)
                .filter(line -> !hidden.contains(line.id())).toList();
    }

    /** Whether this reader has to read the summary before the rest of the file. */
    @Transactional(readOnly = true)
    public boolean comesFirst(Reader reader, String reference) {
        return isNew(reader, reference) && !isRead(reader, reference)
                && access.may(reader, reference, FilePart.HANDOVER, Right.READ) && !approved(reader, reference).isEmpty();
    }

    @Transactional(readOnly = true)
    public boolean isRead(Reader reader, String reference) {
        return repository.existsByReferenceAndUserId(reference, reader.userId());
    }

    /** The reader read the summary; a second time changes nothing. */
    public void confirm(Reader reader, String reference) {
        if (!isRead(reader, reference)) {
            repository.save(new SummaryReading(reference, reader.userId(), OffsetDateTime.now(clock)));
        }
    }

    /** Who read it, in the order in which they did: the participant may know. */
    @Transactional(readOnly = true)
    public List<Reading> of(String reference) {
        return repository.findByReferenceOrderByReadAtAscIdAsc(reference).stream().map(SummaryReading::reading).toList();
    }
}
