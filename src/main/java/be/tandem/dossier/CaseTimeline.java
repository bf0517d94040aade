package be.tandem.dossier;

import be.tandem.access.FilePart;
import be.tandem.calendar.BelgianTime;
import be.tandem.data.DataTable;
import be.tandem.trajectory.Happening;
import be.tandem.trajectory.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, Wording> wordings;

    CaseTimeline(Timeline timeline) {
        this.timeline = timeline;
        this.wordings = DataTable.read("dossier/timeline.csv", 3).stream()
                .collect(Collectors.toMap(cells -> cells.get(0),
                        cells -> new Wording(FilePart.valueOf(cells.get(1)), cells.get(2))));
    }

    Map<String, Wording> wordings() {
        return wordings;
    }

    /** Newest first. */
    Story of(String reference, Set<FilePart> readable) {
        List<TimelineLine> lines = new ArrayList<>();
        Set<FilePart> confidential = EnumSet.noneOf(FilePart.class);
        for (Happening happening : timeline.of(reference)) {
            Wording wording = wordings.get(happening.code());
            if (wording != null && readable.contains(wording.part())) {
                lines.add(new TimelineLine(happening.at().atZoneSameInstant(BelgianTime.ZONE).toLocalDate(),
                        wording.sentence()));
                if (wording.part().isConfidential()) {
                    confidential.add(wording.part());
                }
            }
        }
        Collections.reverse(lines);
        return new Story(List.copyOf(lines), confidential);
    }
}
