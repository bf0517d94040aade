package be.tandem.icf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an assessment must hold before it is saved, and before it is finished (domain 3.4, H17). */
final class IcfRules {

    private static final int LONGEST = 4000;

    private final IcfAnswers answers;
    private final IcfCatalogue catalogue;
    private final List<IcfProblem> problems = new ArrayList<>();

    private IcfRules(IcfAnswers answers, IcfCatalogue catalogue) {
        this.answers = answers;
        this.catalogue = catalogue;
    }

    /** A draft may have gaps, but it begins with what somebody aims at and what somebody can. */
    static List<IcfProblem> forSaving(IcfAnswers answers, IcfCatalogue catalogue) {
        return new IcfRules(answers, catalogue).saving().problems;
    }

    /** What must be mended before the assessment can be finished, besides what counts for saving. */
    static List<IcfProblem> forFinishing(IcfAnswers answers, IcfCatalogue catalogue) {
        return new IcfRules(answers, catalogue).saving().finishing().problems;
    }

    private IcfRules saving() {
        if (!answers.has(IcfAnswers.JOB_GOAL)) {
            refuse(IcfAnswers.JOB_GOAL, "Vul het jobdoel in. Elke factor wordt bekeken vanuit dat doel.");
        }
        Set<String> known = Set.copyOf(IcfKeys.of(catalogue));
        boolean strength = hasStrength();
        if (!strength && !answers.saysNoStrengthYet()) {
            refuse(IcfAnswers.STRENGTHS, "Noteer minstens één sterkte: in woorden of bij een factor. "
                    + "Zag je er nog geen? Kruis dan “Nog geen sterktes gezien” aan.");
        }
        if (strength && answers.saysNoStrengthYet()) {
            refuse(IcfAnswers.NO_STRENGTH_YET, "Er staat een sterkte in deze inschatting. "
                    + "Vink “Nog geen sterktes gezien” uit, of haal de sterkte weg.");
        }
        answers.values().forEach((key, text) -> {
            if (text.length() > LONGEST) {
                refuse(key, "Deze tekst is te lang. Hou het bij " + LONGEST + " tekens.");
            }
            if (!known.contains(key)) {
                refuse(key, "Dit veld hoort niet bij deze lijst van factoren. Laad de pagina opnieuw.");
            }
        });
        catalogue.factors().stream().filter(factor -> answers.has(IcfAnswers.levelKey(factor))
                && answers.level(factor) == null).forEach(factor -> refuse(IcfAnswers.levelKey(factor),
                        "Kies bij “" + factor.name() + "” een van de vier niveaus."));
        return this;
    }

    private IcfRules finishing() {
        answers.at(IcfLevel.ERNSTIG_PROBLEEM, catalogue).stream()
                .filter(factor -> answers.barrier(factor).isEmpty())
                .forEach(factor -> refuse(IcfAnswers.barrierKey(factor), "Beschrijf de drempel bij “" + factor.name()
                        + "”: wat lukt niet, en hoe zwaar weegt dat?"));
        if (!answers.text(IcfAnswers.COMPLETE).matches("yes|no")) {
            refuse(IcfAnswers.COMPLETE, "Duid aan of het ICF-dossier volledig ingevuld is: ja of nee.");
        }
        if (answers.isComplete()) {
            whatCompleteMeans();
        }
        return this;
    }

    private void whatCompleteMeans() {
        for (IcfComponent component : IcfComponent.values()) {
            if (answers.narrative(component).isEmpty()) {
                refuse(IcfAnswers.narrativeKey(component), "Schrijf het verhaal bij “" + component.dutchName()
                        + "”, of kies “nee” bij “Volledig ingevuld”.");
            }
        }
        catalogue.factors().stream().filter(factor -> answers.level(factor) == null)
                .forEach(factor -> refuse(IcfAnswers.levelKey(factor), "Kies een niveau bij “" + factor.name()
                        + "”, of kies “nee” bij “Volledig ingevuld”."));
    }

    private boolean hasStrength() {
        return answers.has(IcfAnswers.STRENGTHS) || !answers.at(IcfLevel.STERKTE, catalogue).isEmpty();
    }

    private void refuse(String field, String message) {
        problems.add(new IcfProblem(field, message));
    }
}
