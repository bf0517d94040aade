package be.tandem.icf.api;

import be.tandem.api.Coded;
import be.tandem.icf.IcfAnswers;
import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfMoment;
import be.tandem.icf.IcfView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An assessment: job goal, strengths and story first, then the factors. It has no totals: there are no profiles. */
@Schema(name = "IcfAssessment")
record AssessmentJson(
        @Schema(description = "1 for the first of the trajectory", example = "1") int number,
        Coded moment,
        @Schema(description = "A finished assessment never changes") boolean finished,
        @Schema(description = "When it was finished, or last saved") OffsetDateTime at,
        @Schema(description = "Log-in of whoever finished or last saved it") String by,
        @Schema(description = "List of factors that it was made with", example = "2026-1") String catalogueVersion,
        String jobGoal,
        @Schema(description = "In words; strong factors stand among the factors") String strengths,
        @Schema(description = "The team says that it saw no strength yet") boolean noStrengthYet,
        @Schema(description = "The story of each of the five components") Map<IcfComponent, String> narratives,
        @Schema(description = "How the factors work on each other") String interactions,
        @Schema(description = "VDAB's field \"Volledig ingevuld ICF-dossier\"") boolean complete,
        List<FactorJson> factors) {

    static AssessmentJson of(IcfView view) {
        IcfAnswers answers = view.answers();
        Map<IcfComponent, String> narratives = new LinkedHashMap<>();
        for (IcfComponent component : IcfComponent.values()) {
            narratives.put(component, answers.narrative(component));
        }
        return new AssessmentJson(view.number(), Coded.of(view.moment(), IcfMoment::dutchName), view.finished(), view.at(),
                view.by(), view.catalogue().version(), answers.jobGoal(), answers.text(IcfAnswers.STRENGTHS),
                answers.saysNoStrengthYet(), narratives, answers.text(IcfAnswers.INTERACTIONS), answers.isComplete(),
                view.catalogue().factors().stream().map(factor -> FactorJson.of(factor, answers)).toList());
    }
}
