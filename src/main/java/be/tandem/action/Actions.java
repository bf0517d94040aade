package be.tandem.action;

import be.tandem.access.ItemKind;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.Refusal;
import be.tandem.plan.PlanDomain;
import be.tandem.trajectory.Timeline;
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

    /** When only one side had actions for this long, the reader is warned (P10, own agreement). */
    private static final int ONE_SIDED_AFTER_WEEKS = 6;

    private final RegisteredActionRepository actions;
    private final PlannedActions planned;
    private final Trajectories trajectories;
    private final Timeline timeline;
    private final ActionBalance balance;
    private final ApplicationEventPublisher events;

    Actions(RegisteredActionRepository actions, PlannedActions planned, Trajectories trajectories,
            Timeline timeline, ActionBalance balance, ApplicationEventPublisher events) {
        this.balance = balance;
        this.events = events;
        this.actions = actions;
        this.planned = planned;
        this.trajectories = trajectories;
        this.timeline = timeline;
    }

    @RecordsForm("registerWorkAction")
    Map<String, Object> registerWork(FormContext context, RegisterAction form) {
        register(context, PlanDomain.WORK, form);
        return Map.of("workActionsDone", Boolean.TRUE.equals(form.lastAction()));
    }

    @RecordsForm("registerCareAction")
    Map<String, Object> registerCare(FormContext context, RegisterAction form) {
        register(context, PlanDomain.CARE, form);
        return Map.of("careActionsDone", Boolean.TRUE.equals(form.lastAction()));
    }

    private void register(FormContext context, PlanDomain domain, RegisterAction form) {
        if (form.happenedOn().isBefore(trajectories.get(context.reference()).bezigOn())) {
            throw new Refusal("happenedOn", "De datum ligt vóór de start van het traject. Kijk de datum na.");
        }
        String carriedOut = planned.description(context.reference(), domain, form.plannedAction());
        RegisteredAction action = actions.save(new RegisteredAction(context, domain, form, carriedOut));
        timeline.record(context.reference(), domain.name() + "_ACTION_" + form.kind().name(),
                ItemKind.PROGRESS.item(action.id()));
        if (form.kind() == ActionKind.NO_SHOW) {
            events.publishEvent(new AppointmentMissed(context.reference(), form.happenedOn()));
        }
        if (form.kind() == ActionKind.EXECUTED) {
            events.publishEvent(new ActionExecuted(context.reference()));
        }
    }

    /** The actions from a day on, one a line, for the people of the tandem. */
    @Transactional(readOnly = true)
    public String since(String reference, LocalDate from) {
        String lines = actions.findByReferenceAndHappenedOnGreaterThanEqualOrderByHappenedOnAscIdAsc(reference, from)
                .stream().map(RegisteredAction::line).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Er zijn geen acties geregistreerd." : lines;
    }

    /** A warning in Dutch when only work or only care was given during the last six weeks, otherwise nothing. */
    @Transactional(readOnly = true)
    public String oneSidedWarning(String reference, LocalDate today) {
        PlanDomain only = balance.of(reference).onlySideSince(today.minusWeeks(ONE_SIDED_AFTER_WEEKS));
        return only == null ? "" : "Let op: de laatste zes weken was er alleen begeleiding voor " + only + ".";
    }
}
