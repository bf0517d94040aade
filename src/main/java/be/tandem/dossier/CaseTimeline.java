package be.tandem.dossier;

import be.tandem.access.FilePart;
import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.calendar.BelgianTime;
import be.tandem.data.DataTable;
import be.tandem.trajectory.EventItem;
import be.tandem.trajectory.Happening;
import be.tandem.trajectory.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happened in a trajectory in plain Dutch, each reader no more than the parts of the file that are open. */
@Component
class CaseTimeline {

    /** What a reader sees of the timeline. */
    record Story(List<TimelineLine> lines, Set<FilePart> confidential) {
    }

    /** The sentence for an event, and the part of the file that it gives away something of. */
    record Wording(FilePart part, String sentence) {
    }

    private final Timeline timeline;
    private final Restrictions restrictions;
    private final Map<String, Wording> wordings;

    CaseTimeline(Timeline timeline, Restrictions restrictions) {
        this.timeline = timeline;
        this.restrictions = restrictions;
        this.wordings = DataTable.read("dossier/timeline.csv", 3).stream()
                .collect(Collectors.toMap(cells -> cells.get(0),
                        cells -> new Wording(FilePart.valueOf(cells.get(1)), cells.get(2))));
    }

    Map<String, Wording> wordings() {
        return wordings;
    }

    /** Newest first. */
    Story of(Reader reader, String reference, Set<FilePart> readable) {
        Predicate<EventItem> kept = keptFrom(reader, reference);
        List<TimelineLine> lines = new ArrayList<>();
        Set<FilePart> confidential = EnumSet.noneOf(FilePart.class);
        for (Happening happening : timeline.of(reference)) {
            Wording wording = wordings.get(happening.code());
            if (wording != null && readable.contains(wording.part())
                    && (happening.item() == null || !kept.test(happening.item()))) {
                lines.add(new TimelineLine(happening.at().atZoneSameInstant(BelgianTime.ZONE).toLocalDate(),
                        wording.sentence(), happening.code()));
                if (wording.part().isConfidential()) {
                    confidential.add(wording.part());
                }
            }
        }
        Collections.reverse(lines);
        return new Story(List.copyOf(lines), confidential);
    }

    /** The things that the participant keeps from this reader (D4); each kind is asked for once. */
    private Predicate<EventItem> keptFrom(Reader reader, String reference) {
        Map<String, Set<Long>> hidden = new HashMap<>();
        return item -> {
            Set<Long> ids = hidden.computeIfAbsent(item.kind(),
                    kind -> restrictions.hidden(reader, reference, ItemKind.valueOf(kind)));
            return item.id() == null ? !ids.isEmpty() : ids.contains(item.id());
        };
    }
}
