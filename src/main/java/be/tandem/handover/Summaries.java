package be.tandem.handover;

import be.tandem.access.Reader;
import be.tandem.form.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The summary as the casemanagers write it with the participant, piece by piece; every change stays in its history. */
@Service
@Transactional
public class Summaries {

    private final SummaryItemRepository items;
    private final SummaryRevisionRepository revisions;
    private final Clock clock;

    Summaries(SummaryItemRepository items, SummaryRevisionRepository revisions, Clock clock) {
        this.items = items;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Every piece in its order, also what others do not read. */
    @Transactional(readOnly = true)
    public List<SummaryLine> of(String reference) {
        return all(reference).stream().map(SummaryItem::line).toList();
    }

    @Transactional(readOnly = true)
    public Optional<SummaryLine> find(String reference, long id) {
        return items.findByIdAndReferenceAndRemovedFalse(id, reference).map(SummaryItem::line);
    }

    /** Adds a piece at the end. */
    public void add(Reader by, String reference, SummaryText text) {
        int place = all(reference).stream().mapToInt(SummaryItem::place).max().orElse(0) + 1;
        record(by, reference, items.save(new SummaryItem(reference, place, text.checked())), SummaryChange.ADDED);
    }

    public void change(Reader by, String reference, long id, int seenVersion, SummaryText text) {
        SummaryText checked = text.checked();
        SummaryItem item = get(reference, id).seenAs(seenVersion);
        item.change(checked);
        record(by, reference, item, SummaryChange.CHANGED);
    }

    /** The participant agrees with exactly these words. */
    public void agree(Reader by, String reference, long id, int seenVersion) {
        SummaryItem item = get(reference, id).seenAs(seenVersion);
        item.agree(LocalDate.now(clock));
        record(by, reference, item, SummaryChange.AGREED);
    }

    public void remove(Reader by, String reference, long id, int seenVersion) {
        SummaryItem item = get(reference, id).seenAs(seenVersion);
        item.remove();
        record(by, reference, item, SummaryChange.REMOVED);
    }

    /** One place up; the first one stays where it is. */
    public void moveUp(String reference, long id) {
        List<SummaryItem> all = all(reference);
        int index = IntStream.range(0, all.size()).filter(i -> all.get(i).line().id() == id).findFirst().orElse(0);
        if (index > 0) {
            int place = all.get(index).place();
            all.get(index).moveTo(all.get(index - 1).place());
            all.get(index - 1).moveTo(place);
            flush();
        }
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<SummaryVersion> history(String reference) {
        List<SummaryRevision> all = revisions.findByReferenceOrderByChangedAtAscIdAsc(reference);
        return IntStream.range(0, all.size()).mapToObj(i -> all.get(all.size() - 1 - i).version(all.size() - i)).toList();
    }

    private void record(Reader by, String reference, SummaryItem item, SummaryChange change) {
        flush();
        revisions.save(new SummaryRevision(reference, item.line(), change, by.userId(), OffsetDateTime.now(clock)));
    }

    private void flush() {
        try {
            items.flush();
        } catch (OptimisticLockingFailureException sameMoment) {
            throw SummaryItem.stale();
        }
    }

    private List<SummaryItem> all(String reference) {
        return items.findByReferenceAndRemovedFalseOrderByPlaceAscIdAsc(reference);
    }

    private SummaryItem get(String reference, long id) {
        return items.findByIdAndReferenceAndRemovedFalse(id, reference)
                .orElseThrow(() -> new Refusal("Dit stuk staat niet meer in de samenvatting."));
    }
}
