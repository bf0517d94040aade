package be.tandem.action;

import java.time.LocalDate;

/**
 * A participant was not at an appointment; published in the transaction that registers it, so that somebody asks how they
 * are (P14).
 *
 * @param reference of the trajectory
 * @param date day of the appointment
 */
public record AppointmentMissed(String reference, LocalDate date) {
}
