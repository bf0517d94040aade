package be.tandem.search.api;

import be.tandem.access.CasePhase;
import be.tandem.search.CaseQuery;
import be.tandem.trajectory.TrajectoryStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;

/** What a program looks for. */
@Schema(name = "Search")
record SearchRequest(
        @Schema(description = "Parts of first and last name, in any order; accents and capitals do not matter",
                example = "gras tine") String name,
        @Schema(example = "AT-2026-000123") String reference,
        @Schema(description = "INSZ, all eleven digits; dots and dashes may stand in it", example = "80610100155")
        String nationalNumber,
        @Schema(description = "Beginning of the name of the municipality, or a postcode", example = "Turnhout")
        String municipality,
        TrajectoryStatus status,
        CasePhase phase,
        @Schema(description = "Parts of the name of the casemanager Werk or Zorg", example = "Ekelaers")
        String caseManager,
        @Schema(description = "From 1", example = "1") @Min(value = 1, message = "Een pagina telt vanaf 1.") Integer page) {

    CaseQuery query() {
        return new CaseQuery(name, reference, nationalNumber, municipality, status, phase, caseManager);
    }
}
