package be.tandem.action;

import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.access.Restrictions;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.Plans;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions that may be carried out: those of the plan in force. */
@Service
@Transactional(readOnly = true)
class PlannedActions {

    private final Plans plans;
    private final Restrictions restrictions;

    PlannedActions(Plans plans, Restrictions restrictions) {
        this.plans = plans;
        this.restrictions = restrictions;
    }

    /** What the participant keeps between the casemanagers is not offered to a provider (D4). */
    @OffersChoices("plannedActions")
    List<Choice> offer(ChoiceContext context) {
        Set<Long> hidden = context.userId() == null ? Set.of() : restrictions.hidden(
                new Reader(context.userId(), List.of()), context.reference(), ItemKind.PLAN_ACTION);
        return choices(context.reference(), PlanDomain.valueOf(context.argument())).stream()
                .filter(choice -> hidden.stream().map(PlannedActions::value).noneMatch(choice.value()::equals)).toList();
    }

    /** The words of the chosen action, null when none was chosen. */
    String description(String reference, PlanDomain domain, String chosen) {
        return choices(reference, domain).stream().filter(choice -> choice.value().equals(chosen)).map(Choice::label)
                .findFirst().orElse(null);
    }

    private List<Choice> choices(String reference, PlanDomain domain) {
        return plans.actions(reference, domain).stream()
                .map(action -> new Choice(value(action.id()), action.description())).toList();
    }

    private static String value(Long id) {
        return "PLAN-" + id;
    }
}
