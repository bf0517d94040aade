package be.tandem.icf;

/**
 * Why an assessment cannot be kept as it is.
 *
 * @param field key of the answer, see {@link IcfAnswers}
 * @param message Dutch, says what to do and repeats nothing that was typed
 */
public record IcfProblem(String field, String message) {
}
