package be.tandem.icf.api;

import be.tandem.api.Coded;
import be.tandem.icf.IcfAnswers;
import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfFactor;
import be.tandem.icf.IcfLevel;
import io.swagger.v3.oas.annotations.media.Schema;

/** One of the 43 factors, with its level. */
@Schema(name = "IcfFactor")
record FactorJson(
        @Schema(description = "Stays the same in every version of the catalogue", example = "aandacht") String code,
        @Schema(example = "Aandacht") String name,
        Coded component,
        @Schema(description = "Code of the WHO, our mapping; empty where none fits", example = "b140") String whoCode,
        @Schema(description = "Whether the title is ours, as long as VDAB's list is not there") boolean placeholder,
        @Schema(description = "Relative to the job goal; absent when it was not judged") Coded level,
        @Schema(description = "The barrier behind a severe problem") String barrier) {

    static FactorJson of(IcfFactor factor, IcfAnswers answers) {
        return new FactorJson(factor.code(), factor.name(), Coded.of(factor.component(), IcfComponent::dutchName),
                factor.whoCode(), factor.isPlaceholder(), Coded.of(answers.level(factor), IcfLevel::dutchName),
                answers.barrier(factor));
    }
}
