package be.tandem.action;

import be.tandem.plan.PlanDomain;
import java.time.LocalDate;

/** One care action as its provider registers it; care may be paid back by RIZIV (F2). */
record RegisterCare(String plannedAction, Activity activity, ActionKind kind, LocalDate happenedOn,
                    Integer durationMinutes, Place place, Boolean riziv, String note, Boolean lastAction) {

    ActionEntry entry(PlannedActions.Chosen chosen) {
        return new ActionEntry(PlanDomain.CARE, activity == null ? Activity.GUIDANCE : activity, kind, chosen.words(),
                chosen.inPlan(), happenedOn, durationMinutes, place, Boolean.TRUE.equals(riziv), note);
    }

    boolean isLast() {
        return Boolean.TRUE.equals(lastAction);
    }
}
