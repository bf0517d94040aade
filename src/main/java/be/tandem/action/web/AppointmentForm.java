package be.tandem.action.web;

import be.tandem.action.Actor;
import be.tandem.action.AppointmentPlan;
import be.tandem.action.Place;
import be.tandem.form.Typed;
import be.tandem.plan.PlannedAction;

/**
 * An appointment as it was typed.
 *
 * @param planned value of the chosen action of the plan, empty for none
 */
public record AppointmentForm(Actor actor, String planned, String description, String plannedOn, Place place) {

    static final AppointmentForm EMPTY = new AppointmentForm(null, "", "", "", null);

    /** @param action the chosen action of the plan, null when there is none */
    AppointmentPlan plan(PlannedAction action) {
        return new AppointmentPlan(actor, action == null ? null : action.id(),
                action == null ? Typed.text(description) : action.description(), Typed.day("plannedOn", plannedOn), place);
    }
}
