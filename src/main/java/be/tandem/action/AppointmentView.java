package be.tandem.action;

import java.time.LocalDate;

/**
 * An appointment of which nobody wrote down yet what came of it.
 *
 * @param inPlan whether it is an action of the plan
 * @param plannedBy log-in
 */
public record AppointmentView(long id, Actor actor, LocalDate plannedOn, Place place, String description, boolean inPlan,
                              String plannedBy) {
}
