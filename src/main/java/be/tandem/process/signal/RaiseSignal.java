package be.tandem.process.signal;

import be.tandem.trajectory.Timeline;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts a reminder or an escalation on the timeline, under the name that its service task has in the diagram. */
@Component("raiseSignal")
class RaiseSignal implements JavaDelegate {

    private final Timeline timeline;

    RaiseSignal(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        timeline.record(execution.getProcessBusinessKey(), codeOf(execution.getCurrentActivityId()));
    }

    /** For example {@code warnPlanDue} becomes WARN_PLAN_DUE. */
    static String codeOf(String activityId) {
        return activityId.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
