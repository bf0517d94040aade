package be.tandem.icf.web;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.icf.IcfAssessments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The ICF assessments of a trajectory for other programs, with the rights of the pages. */
@RestController
@Tag(name = "ICF", description = "What a participant can and what is in the way, relative to the job goal")
class IcfApi {

    private final IcfAssessments assessments;
    private final CurrentReader reader;

    IcfApi(IcfAssessments assessments, CurrentReader reader) {
        this.assessments = assessments;
        this.reader = reader;
    }

    @GetMapping("/api/dossier/{reference}/icf")
    @OfCase(part = FilePart.ICF, purpose = "ICF-inschattingen opvragen")
    @Operation(summary = "All assessments", description = "The oldest first, each with its strengths and factors. "
            + "Confidential part: each look at it is written down.")
    List<IcfJson> all(@PathVariable String reference) {
        return assessments.of(reader.get(), reference).stream().map(IcfJson::of).toList();
    }

    @GetMapping("/api/dossier/{reference}/icf/{number:\\d{1,4}}")
    @OfCase(part = FilePart.ICF, purpose = "ICF-inschatting opvragen")
    @Operation(summary = "One assessment", description = "By its number in this case, from 1. Confidential part.")
    IcfJson one(@PathVariable String reference, @PathVariable int number) {
        return assessments.find(reader.get(), reference, number).map(IcfJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/api/dossier/{reference}/icf/extract")
    @OfCase(part = FilePart.ICF_EXTRACT, purpose = "uittreksel ICF opvragen")
    @Operation(summary = "Extract of the newest assessment", description = "Strengths, job goal and severe factors only: "
            + "what a provider needs to take over the torch. Confidential part.")
    IcfExtractJson extract(@PathVariable String reference) {
        return assessments.extract(reader.get(), reference).map(IcfExtractJson::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
