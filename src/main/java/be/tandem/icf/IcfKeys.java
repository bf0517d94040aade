package be.tandem.icf;

import java.util.ArrayList;
import java.util.List;

/** Every answer that an assessment of a catalogue can hold, in the order of the page. */
public final class IcfKeys {

    private IcfKeys() {
    }

    public static List<String> of(IcfCatalogue catalogue) {
        List<String> keys = new ArrayList<>(List.of(IcfAnswers.JOB_GOAL, IcfAnswers.STRENGTHS,
                IcfAnswers.NO_STRENGTH_YET));
        for (IcfComponent component : IcfComponent.values()) {
            keys.add(IcfAnswers.narrativeKey(component));
        }
        keys.add(IcfAnswers.INTERACTIONS);
        catalogue.factors().forEach(factor -> {
            keys.add(IcfAnswers.levelKey(factor));
            keys.add(IcfAnswers.barrierKey(factor));
        });
        keys.add(IcfAnswers.COMPLETE);
        return keys;
    }
}
