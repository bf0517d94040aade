package be.tandem.internship;

/**
 * An internship goes on after it waited (P15); talks are asked again.
 *
 * @param caseId process instance that guides it
 */
public record InternshipResumed(String caseId) {
}
