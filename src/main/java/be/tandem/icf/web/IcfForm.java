package be.tandem.icf.web;

import be.tandem.icf.IcfAnswers;
import be.tandem.icf.IcfBase;
import be.tandem.icf.IcfComponent;
import be.tandem.icf.IcfFactor;
import be.tandem.icf.IcfLevel;
import be.tandem.icf.IcfMoment;
import be.tandem.icf.IcfProblem;
import be.tandem.icf.IcfView;
import java.util.List;
import java.util.Map;

/**
 * The page on which a draft is filled in: what was saved, or what was typed and could not be saved.
 *
 * @param saved the draft as it is kept now
 * @param shown what stands in the fields
 * @param problems why it was refused
 * @param theirs what somebody else saved in fields that were changed here as well
 */
public record IcfForm(IcfView saved, IcfMoment moment, IcfAnswers shown, List<IcfProblem> problems,
                      Map<String, String> theirs) {

    static IcfForm of(IcfView saved) {
        return new IcfForm(saved, saved.moment(), saved.answers(), List.of(), Map.of());
    }

    public IcfBase base() {
        return IcfBase.of(saved.answers());
    }

    /** Why this field was refused, or null. */
    public String problem(String key) {
        return problems.stream().filter(problem -> problem.field().equals(key)).map(IcfProblem::message).findFirst()
                .orElse(null);
    }

    /** What somebody else made of this field meanwhile, as people read it; null when there is no conflict. */
    public String theirs(String key) {
        String text = theirs.get(key);
        if (text == null) {
            return null;
        }
        return FieldNames.answer(key, text);
    }

    /** What people call a field. */
    public String label(String key) {
        return FieldNames.of(key, saved.catalogue());
    }

    /** Ids of the texts that belong to a field, for aria-describedby. */
    public String describedBy(String key) {
        return (problem(key) == null ? "" : "fout-" + key + " ") + (theirs(key) == null ? "" : "intussen-" + key + " ")
                + "hulp-" + key;
    }

    public List<IcfFactor> factors(IcfComponent component) {
        return saved.catalogue().of(component);
    }

    /** How many factors of a component were judged. */
    public long judged(IcfComponent component) {
        return factors(component).stream().filter(factor -> shown.level(factor) != null).count();
    }

    public IcfComponent[] components() {
        return IcfComponent.values();
    }

    public IcfLevel[] levels() {
        return IcfLevel.values();
    }

    public IcfMoment[] moments() {
        return IcfMoment.values();
    }
}
