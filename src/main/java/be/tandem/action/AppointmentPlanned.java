package be.tandem.action;

/**
 * Somebody planned an appointment on the page; published in the same transaction, so that who does it gets a task.
 *
 * @param appointment its id
 */
public record AppointmentPlanned(String reference, long appointment) {
}
