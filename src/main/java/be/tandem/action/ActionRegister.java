package be.tandem.action;

import be.tandem.access.ItemKind;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where every action is written down once, whatever way it comes in (H15). */
@Component
class ActionRegister {

    private final RegisteredActionRepository actions;
    private final Trajectories trajectories;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionRegister(RegisteredActionRepository actions, Trajectories trajectories, Timeline timeline,
            ApplicationEventPublisher events, Clock clock) {
        this.actions = actions;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    void add(String reference, ActionEntry entry, Long appointment, String by) {
        RegisteredAction action = save(new RegisteredAction(reference, checked(reference, entry), appointment, by,
                LocalDate.now(clock)));
        timeline.record(reference, entry.activity() == Activity.GUIDANCE
                ? entry.domain().name() + "_ACTION_" + entry.kind().name() : "EFFORT_REGISTERED",
                ItemKind.PROGRESS.item(action.id()));
        tell(reference, entry);
        events.publishEvent(action.registered());
    }

    RegisteredAction replace(RegisteredAction earlier, ActionEntry entry, String reason, String by) {
        String reference = earlier.reference();
        RegisteredAction better = save(new RegisteredAction(reference, checked(reference, entry), null, by,
                LocalDate.now(clock)).insteadOf(earlier, reason));
        timeline.record(reference, "ACTION_CORRECTED", ItemKind.PROGRESS.item(better.id()));
        events.publishEvent(new ActionCorrected(reference));
        if (earlier.entry().kind() != entry.kind()) {
            tell(reference, entry);
        }
        events.publishEvent(better.registered());
        return better;
    }

    private RegisteredAction save(RegisteredAction action) {
        return actions.saveAndFlush(action);
    }

    private ActionEntry checked(String reference, ActionEntry entry) {
        entry.check(trajectories.get(reference).bezigOn(), LocalDate.now(clock));
        return entry;
    }

    /** A missed appointment asks for outreach; one that took place is a contact, as travel or a search never are (P14). */
    private void tell(String reference, ActionEntry entry) {
        if (entry.kind() == ActionKind.NO_SHOW) {
            events.publishEvent(new AppointmentMissed(reference, entry.happenedOn()));
        } else if (entry.kind() == ActionKind.EXECUTED && entry.activity() == Activity.GUIDANCE) {
            events.publishEvent(new ActionExecuted(reference));
        }
    }
}
