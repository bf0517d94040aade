package be.tandem.search.api;

import be.tandem.api.Coded;
import be.tandem.network.Region;
import be.tandem.search.CaseHit;
import be.tandem.search.CaseHits;
import be.tandem.trajectory.TrajectoryStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of what was found. */
@Schema(name = "FoundPage")
record FoundPage(List<Found> cases,
        @Schema(description = "This page, from 1", example = "1") int page,
        @Schema(description = "Number of pages", example = "1") int pages,
        @Schema(description = "How many were found, no further than 200", example = "3") int total,
        @Schema(description = "Whether there are more than 200; ask more precisely") boolean more) {

    /** A case that was found. */
    @Schema(name = "FoundCase")
    record Found(
            @Schema(example = "AT-2026-000123") String reference,
            @Schema(example = "Tine Grasmusch") String participant,
            @Schema(example = "Turnhout") String municipality,
            Coded status,
            @Schema(description = "Null until the trajectory is routed") Coded region,
            @Schema(description = "Name; null when nobody was named or this person may not know the team")
            String caseManagerWork,
            @Schema(description = "Name; null when nobody was named or this person may not know the team")
            String caseManagerCare) {

        static Found of(CaseHit hit) {
            return new Found(hit.reference(), hit.participant(), hit.municipality(),
                    Coded.of(hit.status(), TrajectoryStatus::dutchName), Coded.of(hit.region(), Region::dutchName),
                    hit.caseManagerWork(), hit.caseManagerCare());
        }
    }

    static FoundPage of(CaseHits hits) {
        return new FoundPage(hits.cases().stream().map(Found::of).toList(), hits.page(), hits.pages(), hits.total(),
                hits.more());
    }
}
