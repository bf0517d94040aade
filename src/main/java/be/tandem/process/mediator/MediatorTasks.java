package be.tandem.process.mediator;

import be.tandem.network.Role;
import be.tandem.referral.Mediators;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who has the work of the mediator is the mediator of the participant (domain 3.2, b): a task goes to the one who is named
 * already, and whoever takes up a task that is for all of them becomes it.
 */
@Component
class MediatorTasks implements TaskListener {

    private final Mediators mediators;

    MediatorTasks(Mediators mediators) {
        this.mediators = mediators;
    }

    @Override
    public void notify(DelegateTask task) {
        String reference = task.getExecution().getProcessBusinessKey();
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> mediators.of(reference).or(MediatorTasks::referringMediator)
                    .ifPresent(task::setAssignee);
            case EVENTNAME_ASSIGNMENT -> mediators.is(reference, task.getAssignee());
            default -> completed(reference, task);
        }
    }

    /** Who finishes a task without taking it first took it up all the same. */
    private void completed(String reference, DelegateTask task) {
        if (task.getAssignee() == null) {
            person().ifPresent(who -> mediators.is(reference, who.getUserId()));
        }
    }

    /** A mediator through whose request the first task comes about. */
    private static Optional<String> referringMediator() {
        return person().filter(who -> who.getGroupIds() != null && who.getGroupIds().contains(Role.VDAB_MEDIATOR.group()))
                .map(Authentication::getUserId);
    }

    private static Optional<Authentication> person() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication());
    }
}
