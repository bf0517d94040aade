package be.tandem.plan;

/**
 * An action of the plan in force.
 *
 * @param id key of the action, the same in every version of the plan
 * @param internship whether it guides the participant to a work floor through an internship
 * @param barrier barrier to work that a care action removes, null for a work action
 * @param provider who does it as the plan says, null when it names nobody
 */
public record PlannedAction(Long id, PlanDomain domain, boolean internship, String description, String barrier,
                            Provider provider) {

    static PlannedAction of(PlanItem action) {
        ItemContent says = action.content();
        return new PlannedAction(action.key(), says.domain(), says.internship(), says.description(), says.barrier(),
                says.provider());
    }

    /** Who does the action, for example "Cv maken: Sofie De Wilde; de deelnemer koos zelf". */
    public String describedProvider() {
        return description + ": " + provider.line();
    }
}
