package be.tandem.icf.web;

import be.tandem.icf.IcfAnswers;
import be.tandem.icf.IcfCatalogue;
import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfFactor;
import be.tandem.icf.IcfLevel;

/** What people call the fields of the page. */
final class FieldNames {

    private FieldNames() {
    }

    static String of(String key, IcfCatalogue catalogue) {
        return switch (key) {
            case IcfAnswers.JOB_GOAL -> "Jobdoel";
            case IcfAnswers.STRENGTHS -> "Sterktes";
            case IcfAnswers.NO_STRENGTH_YET -> "Nog geen sterktes gezien";
            case IcfAnswers.INTERACTIONS -> "Samenhang";
            case IcfAnswers.COMPLETE -> "Volledig ingevuld";
            default -> ofPart(key, catalogue);
        };
    }

    /** An answer as people read it. */
    static String answer(String key, String text) {
        if (text.isEmpty()) {
            return "(leeg)";
        }
        if (key.startsWith("level.")) {
            return IcfLevel.valueOf(text).dutchName();
        }
        return switch (key) {
            case IcfAnswers.COMPLETE, IcfAnswers.NO_STRENGTH_YET -> text.equals("yes") ? "ja" : "nee";
            default -> text;
        };
    }

    private static String ofPart(String key, IcfCatalogue catalogue) {
        for (IcfComponent component : IcfComponent.values()) {
            if (key.equals(IcfAnswers.narrativeKey(component))) {
                return "Verhaal: " + component.dutchName();
            }
        }
        for (IcfFactor factor : catalogue.factors()) {
            if (key.equals(IcfAnswers.barrierKey(factor))) {
                return "Drempel: " + factor.name();
            }
        }
        return catalogue.factors().stream().filter(factor -> key.equals(IcfAnswers.levelKey(factor)))
                .map(IcfFactor::name).findFirst().orElse("Ander veld");
    }
}
