package be.tandem.icf.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.icf.IcfAssessments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The ICF assessments of a trajectory for programs. */
@RestController
@Tag(name = "ICF", description = "What somebody can and what hinders, seen from a job goal")
class IcfApi {

    private final IcfAssessments assessments;
    private final CurrentReader reader;

    IcfApi(IcfAssessments assessments, CurrentReader reader) {
        this.assessments = assessments;
        this.reader = reader;
    }

    @GetMapping("/api/dossier/{reference}/icf")
    @OfCase(part = FilePart.ICF, purpose = "ICF-inschattingen opvragen")
    @Operation(summary = "All assessments", description = "Oldest first, the draft included. Confidential part ICF: each "
            + "call stands in the audit trail. What the participant keeps between the casemanagers is left out for others.")
    List<AssessmentJson> all(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        return assessments.of(reader.get(), reference).stream().map(AssessmentJson::of).toList();
    }

    @GetMapping("/api/dossier/{reference}/icf/{number:\\d{1,4}}")
    @OfCase(part = FilePart.ICF, purpose = "ICF-inschatting opvragen")
    @Operation(summary = "One assessment", description = "By its number within the trajectory. Confidential part ICF. A "
            + "finished assessment never changes.")
    AssessmentJson one(@Parameter(example = "AT-2026-000123") @PathVariable String reference,
            @Parameter(example = "1") @PathVariable int number) {
        return assessments.find(reader.get(), reference, number).map(AssessmentJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/api/dossier/{reference}/icf/extract")
    @OfCase(part = FilePart.ICF_EXTRACT, purpose = "uittreksel ICF opvragen")
    @Operation(summary = "The extract", description = "Strengths, job goal and severe factors of the last finished "
            + "assessment: all that a provider reads of the ICF. Confidential part ICF_EXTRACT.")
    ExtractJson extract(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        return assessments.extract(reader.get(), reference).map(ExtractJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
