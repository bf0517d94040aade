package be.tandem.action;

import be.tandem.access.Reader;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.plan.PlanDomain;
import be.tandem.plan.PlannedAction;
import be.tandem.plan.Plans;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions that may be carried out: the open appointments first, then those of the plan in force. */
@Service
@Transactional(readOnly = true)
public class PlannedActions {

    private static final String PLAN = "PLAN-";
    private static final String APPOINTMENT = "AFSPRAAK-";

    private final Plans plans;
    private final AppointmentRepository appointments;
    private final ActionRights rights;

    PlannedActions(Plans plans, AppointmentRepository appointments, ActionRights rights) {
        this.plans = plans;
        this.appointments = appointments;
        this.rights = rights;
    }

    /**
     * What somebody chose to carry out.
     *
     * @param appointment id of the appointment, null when there was none
     * @param caseId process instance in which the appointment waits, or null
     */
    record Chosen(String words, boolean inPlan, Long appointment, String caseId) {
    }

    /** What the participant keeps between the casemanagers is not offered to a provider (D4). */
    @OffersChoices("plannedActions")
    List<Choice> offer(ChoiceContext context) {
        PlanDomain domain = PlanDomain.valueOf(context.argument());
        Set<Long> hidden = context.userId() == null ? Set.of()
                : rights.hidden(new Reader(context.userId(), List.of()), context.reference());
        Stream<Choice> open = appointments.open(context.reference()).stream()
                .filter(appointment -> appointment.actor().domain() == domain && appointment.actor().isProvider())
                .filter(appointment -> !appointment.isFor(hidden))
                .map(appointment -> new Choice(APPOINTMENT + appointment.id(), appointment.label()));
        return Stream.concat(open, choices(context.reference(), domain, hidden)).toList();
    }

    /** The actions of the plan of one side, for the lists on our own pages. */
    public List<Choice> ofPlan(Reader reader, String reference, PlanDomain domain) {
        return choices(reference, domain, rights.hidden(reader, reference)).toList();
    }

    /** The action of the plan with this value, or null. */
    public PlannedAction inPlan(Reader reader, String reference, PlanDomain domain, String value) {
        Set<Long> hidden = rights.hidden(reader, reference);
        return plans.actions(reference, domain).stream().filter(action -> !hidden.contains(action.id()))
                .filter(action -> (PLAN + action.id()).equals(value)).findFirst().orElse(null);
    }

    Chosen chosen(String reference, PlanDomain domain, String value) {
        return appointments.open(reference).stream().filter(open -> (APPOINTMENT + open.id()).equals(value)).findFirst()
                .map(open -> new Chosen(open.view().description(), open.planAction() != null, open.id(), open.caseId()))
                .orElseGet(() -> plans.actions(reference, domain).stream()
                        .filter(action -> (PLAN + action.id()).equals(value)).findFirst()
                        .map(action -> new Chosen(action.description(), true, null, null))
                        .orElse(new Chosen(null, false, null, null)));
    }

    private Stream<Choice> choices(String reference, PlanDomain domain, Set<Long> hidden) {
        return plans.actions(reference, domain).stream().filter(action -> !hidden.contains(action.id()))
                .map(action -> new Choice(PLAN + action.id(), action.description()));
    }
}
