package be.tandem.action;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.Plans;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions that may be carried out: those of the plan in force. */
@Service
@Transactional(readOnly = true)
class PlannedActions {

    private final Plans plans;

    PlannedActions(Plans plans) {
        this.plans = plans;
    }

    @OffersChoices("plannedActions")
    List<Choice> offer(ChoiceContext context) {
        return choices(context.reference(), PlanDomain.valueOf(context.argument()));
    }

    /** The words of the chosen action, null when none was chosen. */
    String description(String reference, PlanDomain domain, String chosen) {
        return choices(reference, domain).stream().filter(choice -> choice.value().equals(chosen)).map(Choice::label)
                .findFirst().orElse(null);
    }

    private List<Choice> choices(String reference, PlanDomain domain) {
        return plans.actions(reference, domain).stream()
                .map(action -> new Choice("PLAN-" + action.id(), action.description())).toList();
    }
}
