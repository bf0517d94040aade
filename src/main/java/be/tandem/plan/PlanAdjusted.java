package be.tandem.plan;

/**
 * A next version came in force from the page of the plan; published in the same transaction, so that whoever was ready
 * gets a task again (P13).
 *
 * @param reference of the trajectory
 */
public record PlanAdjusted(String reference) {
}
