package be.tandem.feedback;

import be.tandem.form.Choice;
import java.util.List;

/**
 * A question of a survey. Every question may be skipped.
 *
 * @param options what one can choose; empty for an open question
 */
public record SurveyQuestion(String key, Kind kind, String text, List<Choice> options) {

    /** How one answers. */
    public enum Kind { ONE, MORE, OPEN }

    /** Whether somebody can have given this answer. */
    boolean allows(String answer) {
        return kind == Kind.OPEN || options.stream().anyMatch(option -> option.value().equals(answer));
    }
}
