package be.tandem.icf;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in an assessment, by key: short to store as one document, to compare field by field and to show again as it
 * was typed. An empty answer is no answer.
 */
public final class IcfAnswers {

    public static final String JOB_GOAL = "jobGoal";
    /** What somebody can and likes, in words; strengths that fit no factor count as well (H17). */
    public static final String STRENGTHS = "strengths";
    /** "yes" when the team says that it saw no strength yet (H17). */
    public static final String NO_STRENGTH_YET = "noStrengthYet";
    public static final String INTERACTIONS = "interactions";
    /** "yes" or "no": VDAB's field "Volledig ingevuld ICF-dossier". */
    public static final String COMPLETE = "complete";
    public static final IcfAnswers NONE = new IcfAnswers(Map.of());

    private final Map<String, String> values;

    private IcfAnswers(Map<String, String> values) {
        Map<String, String> kept = new TreeMap<>();
        values.forEach((key, value) -> {
            // Browsers send line ends as CR LF; the text itself must not differ for it.
            String text = value == null ? "" : value.replace("\r\n", "\n").strip();
            if (!text.isEmpty()) {
                kept.put(key, text);
            }
        });
        this.values = Collections.unmodifiableMap(kept);
    }

    public static IcfAnswers of(Map<String, String> values) {
        return new IcfAnswers(values);
    }

    public static String narrativeKey(IcfComponent component) {
        return "narrative." + component.name();
    }

    public static String levelKey(IcfFactor factor) {
        return "level." + factor.code();
    }

    public static String barrierKey(IcfFactor factor) {
        return "barrier." + factor.code();
    }

    /** The answer, or an empty text. */
    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String jobGoal() {
        return text(JOB_GOAL);
    }

    public String narrative(IcfComponent component) {
        return text(narrativeKey(component));
    }

    /** The level of a factor, or null when it was not judged. */
    public IcfLevel level(IcfFactor factor) {
        String level = text(levelKey(factor));
        return Arrays.stream(IcfLevel.values()).filter(known -> known.name().equals(level)).findFirst().orElse(null);
    }

    public String barrier(IcfFactor factor) {
        return text(barrierKey(factor));
    }

    /** The factors of a catalogue that stand at a level, in its order. */
    public List<IcfFactor> at(IcfLevel level, IcfCatalogue catalogue) {
        return catalogue.factors().stream().filter(factor -> level(factor) == level).toList();
    }

    public boolean isComplete() {
        return text(COMPLETE).equals("yes");
    }

    public boolean saysNoStrengthYet() {
        return text(NO_STRENGTH_YET).equals("yes");
    }

    /** Key and text of every answer, sorted by key. */
    public Map<String, String> values() {
        return values;
    }

    /** Where a next assessment starts; the two statements about the assessment itself are made anew each time. */
    IcfAnswers carriedTo(IcfCatalogue catalogue) {
        Map<String, String> carried = new TreeMap<>(values);
        carried.keySet().retainAll(IcfKeys.of(catalogue));
        carried.keySet().removeAll(List.of(COMPLETE, NO_STRENGTH_YET));
        return new IcfAnswers(carried);
    }

    /** Without the barriers of factors that are no severe problem (any more). */
    IcfAnswers tidy(IcfCatalogue catalogue) {
        Map<String, String> tidied = new TreeMap<>(values);
        catalogue.factors().stream().filter(factor -> level(factor) != IcfLevel.ERNSTIG_PROBLEEM)
                .forEach(factor -> tidied.remove(barrierKey(factor)));
        return new IcfAnswers(tidied);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IcfAnswers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Says nothing: what stands here belongs in no log. */
    @Override
    public String toString() {
        return "IcfAnswers";
    }
}
