package be.tandem.action;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.FormContext;
import be.tandem.form.OffersChoices;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.Plans;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions that may be carried out: those of the signed plan, and those that an adjustment added. */
@Service
@Transactional
public class PlannedActions {

    private final Plans plans;
    private final AddedActionRepository added;

    PlannedActions(Plans plans, AddedActionRepository added) {
        this.plans = plans;
        this.added = added;
    }

    @OffersChoices("plannedActions")
    @Transactional(readOnly = true)
    List<Choice> offer(ChoiceContext context) {
        return choices(context.reference(), PlanDomain.valueOf(context.argument()));
    }

    private List<Choice> choices(String reference, PlanDomain domain) {
        Stream<Choice> signed = plans.actions(reference, domain).stream()
                .map(action -> new Choice("PLAN-" + action.id(), action.description()));
        Stream<Choice> later = added.findByReferenceAndDomainOrderById(reference, domain).stream()
                .map(action -> new Choice("ADDED-" + action.id(), action.description()));
        return Stream.concat(signed, later).toList();
    }

    /** The words of the chosen action, null when none was chosen. */
    String description(String reference, PlanDomain domain, String chosen) {
        return choices(reference, domain).stream().filter(choice -> choice.value().equals(chosen)).map(Choice::label)
                .findFirst().orElse(null);
    }

    /** Adds work actions, one a line. */
    public void addWork(FormContext context, String lines) {
        lines(lines).forEach(line -> added.save(new AddedAction(context, PlanDomain.WORK, line, null)));
    }

    /**
     * Adds care actions, one a line; each names, after a semicolon, the barrier to work that it removes (P6).
     *
     * @param field field of the form that is refused when a barrier is missing
     */
    public void addCare(FormContext context, String field, String lines) {
        lines(lines).forEach(line -> {
            String[] parts = line.split("\\s*;\\s*", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new Refusal(field, "“Nieuwe acties voor zorg”: schrijf op elke regel, na een puntkomma, "
                        + "welke drempel naar werk de actie wegneemt.");
            }
            added.save(new AddedAction(context, PlanDomain.CARE, parts[0], parts[1]));
        });
    }

    private static Stream<String> lines(String text) {
        return text == null ? Stream.empty() : text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
