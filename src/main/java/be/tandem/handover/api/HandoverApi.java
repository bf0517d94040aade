package be.tandem.handover.api;

import be.tandem.access.CurrentReader;
import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.handover.SummaryReadings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The summary as somebody new reads it, for programs (H32). */
@RestController
@RequestMapping("/api/dossier/{reference}/handover")
@Tag(name = "Hand-over", description = "What somebody new reads first")
class HandoverApi {

    /** A piece of the summary in the words of the participant. */
    @Schema(name = "SummaryPiece")
    record Piece(@Schema(example = "Wat helpt mij") String heading, @Schema(example = "Rustig uitleggen") String words) {
    }

    private final SummaryReadings readings;
    private final CurrentReader reader;

    HandoverApi(SummaryReadings readings, CurrentReader reader) {
        this.readings = readings;
        this.reader = reader;
    }

    @GetMapping
    @OfCase(part = FilePart.HANDOVER, purpose = "samenvatting voor overdracht opvragen")
    @Operation(summary = "The approved summary", description = "What the participant wrote with the casemanagers, agreed to "
            + "and wants others to read. Somebody new reads this first.")
    List<Piece> approved(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        return readings.approved(reader.get(), reference).stream()
                .map(line -> new Piece(line.heading(), line.words())).toList();
    }

    @PostMapping("/reading")
    @OfCase(part = FilePart.HANDOVER, purpose = "bevestigen dat de samenvatting gelezen is")
    @Operation(summary = "Say that it was read", description = "Opens the other calls of the case for this person; answers "
            + "with the summary that was read. A second time changes nothing.")
    List<Piece> confirm(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        readings.confirm(reader.get(), reference);
        return approved(reference);
    }
}
