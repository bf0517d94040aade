package be.tandem.icf.web;

import be.tandem.icf.IcfExtract;
import java.time.OffsetDateTime;
import java.util.List;

/** What a provider's program may read of the ICF: strengths, job goal, severe factors with their barriers. */
record IcfExtractJson(OffsetDateTime at, String jobGoal, String strengths, boolean noStrengthYet, List<String> strongFactors,
                      List<SevereJson> severeFactors) {

    record SevereJson(String code, String name, String barrier) {
    }

    static IcfExtractJson of(IcfExtract extract) {
        return new IcfExtractJson(extract.of().at(), extract.jobGoal(), extract.strengths(), extract.saysNoStrengthYet(),
                extract.strongFactors().stream().map(factor -> factor.code()).toList(),
                extract.severeFactors().stream()
                        .map(factor -> new SevereJson(factor.code(), factor.name(), extract.barrier(factor))).toList());
    }
}
