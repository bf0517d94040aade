package be.tandem.form;

import java.time.LocalDate;

/**
 * Who submits a form, for which trajectory, on which day.
 *
 * @param reference trajectory, null in the start form that opens one
 * @param userId log-in of the person who submits
 * @param today day in Europe/Brussels
 * @param caseId identification of the process instance in which the task stands; ties, for example, an internship
 *     report to the internship it belongs to. Null in a start form.
 */
public record FormContext(String reference, String userId, LocalDate today, String caseId) {
}
