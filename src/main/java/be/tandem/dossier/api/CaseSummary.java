package be.tandem.dossier.api;

import be.tandem.api.Coded;
import be.tandem.network.Region;
import be.tandem.trajectory.Trajectory;
import be.tandem.trajectory.TrajectoryStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A trajectory as the open part shows it: who, where, how far. */
@Schema(name = "Case")
record CaseSummary(
        @Schema(example = "AT-2026-000123") String reference,
        @Schema(description = "First and last name of the participant", example = "Tine Grasmusch") String participant,
        Coded status,
        @Schema(description = "Regulation that holds for this trajectory for good", example = "GEN2")
        String regulationGeneration,
        @Schema(description = "Werk- en zorgregio; null until the trajectory is routed") Coded region,
        @Schema(description = "Day of the application", example = "2026-01-05") LocalDate applicationDate,
        @Schema(description = "Day on which VDAB approved and routed it") LocalDate geinitieerdOn,
        @Schema(description = "Day of the first conversation") LocalDate aanvaardOn,
        @Schema(description = "Day on which the signed plan was submitted: the clock of 18 months starts")
        LocalDate bezigOn,
        @Schema(description = "Last day as it stands now") LocalDate plannedEnd,
        @Schema(description = "Day on which it was closed, stopped or refused") LocalDate endedOn) {

    static CaseSummary of(Trajectory trajectory, String participant) {
        return new CaseSummary(trajectory.reference(), participant,
                Coded.of(trajectory.status(), TrajectoryStatus::dutchName), trajectory.regulationGeneration().name(),
                trajectory.region() == null ? null : Coded.of(Region.valueOf(trajectory.region()), Region::dutchName),
                trajectory.applicationDate(), trajectory.geinitieerdOn(), trajectory.aanvaardOn(), trajectory.bezigOn(),
                trajectory.plannedEnd(), trajectory.endedOn());
    }
}
