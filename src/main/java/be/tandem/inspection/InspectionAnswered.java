package be.tandem.inspection;

/**
 * The answer was noted on the page.
 *
 * @param caseId identification of the process that asked for it
 */
public record InspectionAnswered(String caseId) {
}
