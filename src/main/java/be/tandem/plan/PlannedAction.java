package be.tandem.plan;

/**
 * An action of the plan in force.
 *
 * @param id key of the action, the same in every version of the plan
 * @param internship whether it guides the participant to a work floor through an internship
 * @param barrier barrier to work that a care action removes, null for a work action
 */
public record PlannedAction(Long id, PlanDomain domain, boolean internship, String description, String barrier) {

    static PlannedAction of(PlanItem action) {
        ItemContent says = action.content();
        return new PlannedAction(action.key(), says.domain(), says.internship(), says.description(), says.barrier());
    }
}
