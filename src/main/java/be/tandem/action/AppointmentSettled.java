package be.tandem.action;

/**
 * What came of an appointment is registered elsewhere than in its own task; published in the same transaction, so that the
 * task goes away (H15).
 *
 * @param caseId process instance in which the task waits
 */
public record AppointmentSettled(String caseId) {
}
