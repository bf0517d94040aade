package be.tandem.action;

import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.plan.PlanDomain;
import be.tandem.terms.Term;
import be.tandem.terms.TermTable;
import be.tandem.trajectory.Trajectories;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actions on work and care: every one of them stands in the participant's dossier (P10). */
@Service
@Transactional
public class Actions {

    private final RegisteredActionRepository actions;
    private final ActionRegister register;
    private final PlannedActions planned;
    private final ActionBalance balance;
    private final Trajectories trajectories;
    private final TermTable terms;
    private final ApplicationEventPublisher events;

    Actions(RegisteredActionRepository actions, ActionRegister register, PlannedActions planned, ActionBalance balance,
            Trajectories trajectories, TermTable terms, ApplicationEventPublisher events) {
        this.actions = actions;
        this.register = register;
        this.planned = planned;
        this.balance = balance;
        this.trajectories = trajectories;
        this.terms = terms;
        this.events = events;
    }

    @RecordsForm("registerWorkAction")
    Map<String, Object> registerWork(FormContext context, RegisterAction form) {
        PlannedActions.Chosen chosen = planned.chosen(context.reference(), PlanDomain.WORK, form.plannedAction());
        register(context, form.entry(chosen), chosen);
        return Map.of("workActionsDone", form.isLast());
    }

    @RecordsForm("registerCareAction")
    Map<String, Object> registerCare(FormContext context, RegisterCare form) {
        PlannedActions.Chosen chosen = planned.chosen(context.reference(), PlanDomain.CARE, form.plannedAction());
        register(context, form.entry(chosen), chosen);
        return Map.of("careActionsDone", form.isLast());
    }

    /** Who chose an appointment registers what came of it: its own task goes away (H15). */
    private void register(FormContext context, ActionEntry entry, PlannedActions.Chosen chosen) {
        register.add(context.reference(), entry, chosen.appointment(), context.userId());
        if (chosen.caseId() != null) {
            events.publishEvent(new AppointmentSettled(chosen.caseId()));
        }
    }

    /** The actions from a day on, one a line, for the people of the tandem. */
    @Transactional(readOnly = true)
    public String since(String reference, LocalDate from) {
        String lines = actions.findByReferenceAndReplacedFalseAndHappenedOnGreaterThanEqualOrderByHappenedOnAscIdAsc(
                reference, from).stream().map(RegisteredAction::line).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Er zijn geen acties geregistreerd." : lines;
    }

    /** A warning in Dutch when only work or only care was given during the last six weeks, otherwise nothing (P10). */
    public String oneSidedWarning(String reference, LocalDate today) {
        LocalDate from = terms.firstDay(Term.ONE_SIDED, trajectories.get(reference).regulationGeneration(), today);
        PlanDomain only = balance.of(reference).onlySideSince(from);
        return only == null ? "" : "Let op: de laatste zes weken was er alleen begeleiding voor " + only + ".";
    }
}
