package be.tandem.form;

import java.time.LocalDate;

/**
 * For whom and when a list of choices is made.
 *
 * @param reference trajectory of the task, null in a start form
 * @param region code of the region that the trajectory is routed to, null before routing
 * @param userId who fills in the form
 * @param today day in Europe/Brussels
 * @param caseId identification of the process instance in which the task stands, null in a start form
 * @param argument text after the colon in the form's property, empty when there is none
 */
public record ChoiceContext(String reference, String region, String userId, LocalDate today, String caseId, String argument) {

    /** Not in a task, or for a list that is the same in each. */
    public ChoiceContext(String reference, String region, String userId, LocalDate today, String argument) {
        this(reference, region, userId, today, null, argument);
    }

    /** The same for another list. */
    public ChoiceContext with(String otherArgument) {
        return new ChoiceContext(reference, region, userId, today, caseId, otherArgument);
    }
}
