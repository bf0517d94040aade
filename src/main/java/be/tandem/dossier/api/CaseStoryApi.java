package be.tandem.dossier.api;

import be.tandem.access.CaseAccess;
import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.access.Reader;
import be.tandem.access.Right;
import be.tandem.action.ActionView;
import be.tandem.closing.ClosingFile;
import be.tandem.dossier.CaseItems;
import be.tandem.dossier.CaseOverviews;
import be.tandem.dossier.CaseTeam;
import be.tandem.dossier.TeamMember;
import be.tandem.dossier.TimelineLine;
import be.tandem.evaluation.EvaluationView;
import be.tandem.internship.InternshipStory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened in a case, for programs: the same reading services as the pages, so the same rights per item. */
@RestController
@RequestMapping("/api/dossier/{reference}")
@Tag(name = "Case")
class CaseStoryApi {

    private final CaseOverviews overviews;
    private final CaseTeam team;
    private final CaseItems items;
    private final ClosingFile closing;
    private final CaseAccess access;
    private final CurrentReader current;

    CaseStoryApi(CaseOverviews overviews, CaseTeam team, CaseItems items, ClosingFile closing, CaseAccess access,
            CurrentReader current) {
        this.overviews = overviews;
        this.team = team;
        this.items = items;
        this.closing = closing;
        this.access = access;
        this.current = current;
    }

    @GetMapping("/timeline")
    @OfCase(part = FilePart.OPEN, purpose = "verloop opvragen")
    @Operation(summary = "What happened", description = "Dutch sentences, the newest first; only those that tell of parts "
            + "which this person may read. Sentences of the confidential part are written down as a look at it.")
    List<TimelineLine> timeline(@PathVariable String reference) {
        return overviews.of(current.get(), reference).timeline();
    }

    @GetMapping("/team")
    @OfCase(part = FilePart.TEAM, purpose = "team opvragen")
    @Operation(summary = "Who works with the participant", description = "Role, name, work address and next step; the "
            + "participant is a member too. A role that nobody took up yet has no name.")
    List<TeamMember> team(@PathVariable String reference) {
        return team.of(reference);
    }

    @GetMapping("/actions")
    @OfCase(part = FilePart.PROGRESS, purpose = "acties opvragen")
    @Operation(summary = "Registered actions", description = "Confidential part. A provider gets own actions only; what the "
            + "participant keeps between the casemanagers stays with them.")
    List<ActionView> actions(@PathVariable String reference) {
        return items.actions(current.get(), reference);
    }

    @GetMapping("/internships")
    @OfCase(part = FilePart.INTERNSHIP, purpose = "stages opvragen")
    @Operation(summary = "Internships", description = "Confidential part: agreement, when it lay still, talks, report and what the "
            + "employer thought. A provider gets those that the provider guides.")
    List<InternshipStory> internships(@PathVariable String reference) {
        return items.internships(current.get(), reference);
    }

    @GetMapping("/evaluations")
    @OfCase(part = FilePart.EVALUATION, purpose = "evaluaties opvragen")
    @Operation(summary = "Evaluations", description = "Confidential part: who was there, how it goes and how it goes on.")
    List<EvaluationView> evaluations(@PathVariable String reference) {
        return items.evaluations(current.get(), reference);
    }

    @GetMapping("/report")
    @OfCase(part = FilePart.ADVICE, purpose = "eindadvies opvragen")
    @Operation(summary = "Final advice and report", description = "Confidential part. Whoever may read the advice but not "
            + "the report behind it gets the advice alone. What is not there yet is null.")
    CaseResult report(@PathVariable String reference) {
        Reader reader = current.get();
        boolean whole = access.noteIfMay(reader, reference, FilePart.REPORT, Right.READ, "eindverslag opvragen");
        return new CaseResult(closing.advice(reference).orElse(null),
                whole ? closing.report(reference).orElse(null) : null,
                whole ? closing.conversation(reference).orElse(null) : null);
    }
}
