package be.tandem.inspection.api;

import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.api.Coded;
import be.tandem.inspection.InspectionLine;
import be.tandem.inspection.InspectionOutcome;
import be.tandem.inspection.InspectionReport;
import be.tandem.inspection.InspectionRequestView;
import be.tandem.inspection.InspectionRequests;
import be.tandem.network.Staff;
import be.tandem.network.StaffNames;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked in the file, and the participant's questions to see it, for programs (D5, D6). */
@RestController
@RequestMapping("/api/dossier/{reference}/inspection")
@Tag(name = "Inspection", description = "The participant's right to see the file and who looked in it")
class InspectionApi {

    private static final int LINES = 50;

    /** One question of the participant. */
    @Schema(name = "InspectionRequest")
    record Request(long id, LocalDate askedOn, @Schema(description = "Last day for the answer") LocalDate dueOn,
            @Schema(description = "Whether the answer should have been there") boolean late,
            @Schema(description = "Null as long as nobody answered") Coded outcome, LocalDate answeredOn,
            @Schema(description = "Name of the person") String answeredBy, String motivation) {

        static Request of(InspectionRequestView request, StaffNames names) {
            return new Request(request.id(), request.askedOn(), request.dueOn(), request.late(),
                    Coded.of(request.outcome(), InspectionOutcome::dutchName), request.answeredOn(),
                    request.answeredBy() == null ? null : names.of(request.answeredBy()), request.motivation());
        }
    }

    /** One look or change. */
    @Schema(name = "Passage")
    record Line(OffsetDateTime at, @Schema(description = "Name of the person") String name,
            @Schema(description = "Dutch names of the roles at that moment") String roles,
            @Schema(description = "Dutch name of the part of the file") String part,
            @Schema(description = "Whether something changed") boolean write, String purpose) {

        static Line of(InspectionLine line) {
            return new Line(line.at().toOffsetDateTime(), line.name(), line.roles(), line.part(), line.write(),
                    line.purpose());
        }
    }

    /** Fifty looks or changes. */
    @Schema(name = "PassagePage")
    record Lines(List<Line> lines, @Schema(description = "This page, from 1", example = "1") int page,
            @Schema(description = "Number of pages", example = "3") int pages) {
    }

    private final InspectionRequests requests;
    private final InspectionReport report;
    private final Staff staff;

    InspectionApi(InspectionRequests requests, InspectionReport report, Staff staff) {
        this.requests = requests;
        this.report = report;
        this.staff = staff;
    }

    @GetMapping("/requests")
    @OfCase(part = FilePart.AUDIT, purpose = "vragen om inzage opvragen")
    @Operation(summary = "Questions to see the file", description = "The newest first, with the term for the answer. For "
            + "whoever holds the file.")
    List<Request> requests(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        StaffNames names = new StaffNames(staff);
        return requests.of(reference).stream().map(request -> Request.of(request, names)).toList();
    }

    @GetMapping("/lines")
    @OfCase(part = FilePart.AUDIT, purpose = "inzageregister opvragen")
    @Operation(summary = "Who looked", description = "Every look at and change of the confidential part: who, when, what "
            + "and why; the newest first, fifty on a page. For whoever holds the file.")
    Lines lines(@Parameter(example = "AT-2026-000123") @PathVariable String reference,
            @Parameter(description = "From 1") @RequestParam(defaultValue = "1") int page) {
        int wanted = Math.max(page, 1);
        Page<InspectionLine> found = report.page(reference, null, wanted - 1, LINES);
        return new Lines(found.getContent().stream().map(Line::of).toList(), wanted, found.getTotalPages());
    }
}
