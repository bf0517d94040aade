package be.tandem.dossier.api;

import be.tandem.access.FilePart;
import be.tandem.access.OfCase;
import be.tandem.referral.ReferralFile;
import be.tandem.trajectory.Trajectories;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The open part of a case for programs. */
@RestController
@Tag(name = "Case", description = "Where a trajectory stands")
class CaseApi {

    private final Trajectories trajectories;
    private final ReferralFile referrals;

    CaseApi(Trajectories trajectories, ReferralFile referrals) {
        this.trajectories = trajectories;
        this.referrals = referrals;
    }

    @GetMapping("/api/dossier/{reference}")
    @OfCase(part = FilePart.OPEN, purpose = "overzicht opvragen")
    @Operation(summary = "Status and dates", description = "The head of the case. Open part: whoever has a role in the "
            + "trajectory reads it, in the phases of that role.")
    CaseSummary summary(@Parameter(example = "AT-2026-000123") @PathVariable String reference) {
        return CaseSummary.of(trajectories.get(reference), referrals.nameOf(reference));
    }
}
