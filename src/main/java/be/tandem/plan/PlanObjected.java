package be.tandem.plan;

/**
 * Somebody said on the page of the plan that they do not agree; published in the transaction that notes it, so that a
 * planning under way goes back to the meeting (P7).
 *
 * @param reference of the trajectory
 */
public record PlanObjected(String reference) {
}
