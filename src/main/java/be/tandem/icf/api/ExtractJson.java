package be.tandem.icf.api;

import be.tandem.icf.IcfExtract;
import be.tandem.icf.IcfFactor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/** What a provider's program may read of the ICF. */
@Schema(name = "IcfExtract")
record ExtractJson(
        @Schema(description = "When the assessment was finished") OffsetDateTime at,
        String jobGoal,
        @Schema(description = "In words") String strengths,
        @Schema(description = "The team says that it saw no strength yet") boolean noStrengthYet,
        @Schema(description = "Names of the factors that are a strength") List<String> strongFactors,
        List<Severe> severeFactors) {

    /** A severe factor with the barrier that the team described. */
    @Schema(name = "IcfSevereFactor")
    record Severe(@Schema(example = "aandacht") String code, @Schema(example = "Aandacht") String name, String barrier) {
    }

    static ExtractJson of(IcfExtract extract) {
        return new ExtractJson(extract.of().at(), extract.jobGoal(), extract.strengths(), extract.saysNoStrengthYet(),
                extract.strongFactors().stream().map(IcfFactor::name).toList(),
                extract.severeFactors().stream()
                        .map(factor -> new Severe(factor.code(), factor.name(), extract.barrier(factor))).toList());
    }
}
