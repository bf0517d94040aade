package be.tandem.action;

import be.tandem.plan.PlanDomain;
import java.time.LocalDate;

/** One work action as its provider registers it. */
record RegisterAction(String plannedAction, Activity activity, ActionKind kind, LocalDate happenedOn,
                      Integer durationMinutes, Place place, String note, Boolean lastAction) {

    ActionEntry entry(PlannedActions.Chosen chosen) {
        return new ActionEntry(PlanDomain.WORK, activity == null ? Activity.GUIDANCE : activity, kind, chosen.words(),
                chosen.inPlan(), happenedOn, durationMinutes, place, false, note);
    }

    boolean isLast() {
        return Boolean.TRUE.equals(lastAction);
    }
}
