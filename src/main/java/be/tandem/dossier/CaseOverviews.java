package be.tandem.dossier;

import be.tandem.access.Reader;
import be.tandem.audit.AuditTrail;
import be.tandem.dossier.CaseOverview.DueTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together the first page of a case: a fixed number of questions, however long the story is. */
@Service
@Transactional
public class CaseOverviews {

    private final CaseHeaders headers;
    private final PhaseSteps phases;
    private final NextTerms terms;
    private final CaseTimeline timeline;
    private final CaseWork work;
    private final OpenPart openPart;
    private final AuditTrail audit;
    private final Clock clock;

    CaseOverviews(CaseHeaders headers, PhaseSteps phases, NextTerms terms, CaseTimeline timeline, CaseWork work,
            OpenPart openPart, AuditTrail audit, Clock clock) {
        this.headers = headers;
        this.phases = phases;
        this.terms = terms;
        this.timeline = timeline;
        this.work = work;
        this.openPart = openPart;
        this.audit = audit;
        this.clock = clock;
    }

    /** The page for a reader who may open the case. */
    public CaseOverview of(Reader reader, String reference) {
        Reading reading = headers.read(reader, reference);
        CaseTimeline.Story story = timeline.of(reader, reference, reading.told());
        writeDown(reading, story);
        return new CaseOverview(headers.of(reading), phases.of(reading.trajectory(), reading.phase()), tasks(reading),
                terms.of(reading.trajectory(), reading.tasks(), reading.readable()), reading.mayReadInternships() ? openPart.internships(reader, reading.trajectory()) : List.of(),
                openPart.result(reading.trajectory()), story.lines());
    }

    /** One line for the whole story, with the parts that it tells something of (D6). */
    private void writeDown(Reading reading, CaseTimeline.Story story) {
        story.confidential().stream().findFirst().ifPresent(part -> audit.record(reading.reference(),
                reading.reader().userId(), reading.reader().roles(), part.name(), "READ", "verloop bekijken ("
                        + story.confidential().stream().map(each -> each.dutchName()).collect(Collectors.joining(", "))
                        + ")"));
    }

    private List<DueTask> tasks(Reading reading) {
        Set<String> own = work.taskIdsOf(reading.reader(), reading.reference());
        LocalDate today = LocalDate.now(clock);
        return reading.tasks().stream().filter(task -> own.contains(task.id())).map(task -> due(task, today)).toList();
    }

    private static DueTask due(OpenTask task, LocalDate today) {
        if (task.due() == null) {
            return new DueTask(task, null, false);
        }
        NextTerm term = NextTerm.of(task.name(), task.due(), null, today);
        return new DueTask(task, term.left(), term.isLate());
    }
}
