package be.tandem.icf.web;

import be.tandem.icf.IcfAnswers;
import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfFactor;
import be.tandem.icf.IcfLevel;
import be.tandem.icf.IcfMoment;
import be.tandem.icf.IcfView;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An assessment for other programs.
 *
 * @param at when it was finished, or last saved
 * @param complete VDAB's field "Volledig ingevuld ICF-dossier"
 */
record IcfJson(int number, IcfMoment moment, boolean finished, OffsetDateTime at, String by, String catalogueVersion,
               String jobGoal, String strengths, boolean noStrengthYet, Map<IcfComponent, String> narratives,
               String interactions, boolean complete, List<FactorJson> factors) {

    /**
     * One factor.
     *
     * @param placeholder whether the title is ours and not VDAB's
     * @param level null when it was not judged
     */
    record FactorJson(String code, String name, IcfComponent component, String whoCode, boolean placeholder, IcfLevel level,
                      String barrier) {

        static FactorJson of(IcfFactor factor, IcfAnswers answers) {
            return new FactorJson(factor.code(), factor.name(), factor.component(), factor.whoCode(),
                    factor.isPlaceholder(), answers.level(factor), answers.barrier(factor));
        }
    }

    static IcfJson of(IcfView view) {
        IcfAnswers answers = view.answers();
        Map<IcfComponent, String> narratives = new LinkedHashMap<>();
        for (IcfComponent component : IcfComponent.values()) {
            narratives.put(component, answers.narrative(component));
        }
        return new IcfJson(view.number(), view.moment(), view.finished(), view.at(), view.by(), view.catalogue().version(),
                answers.jobGoal(), answers.text(IcfAnswers.STRENGTHS), answers.saysNoStrengthYet(), narratives,
                answers.text(IcfAnswers.INTERACTIONS), answers.isComplete(),
                view.catalogue().factors().stream().map(factor -> FactorJson.of(factor, answers)).toList());
    }
}
