package be.tandem.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * An evaluation as people read it (P13).
 *
 * @param present Dutch names of who was there
 * @param satisfaction how the participant feels about it, in Dutch
 * @param outcome how it goes on, in Dutch
 * @param recordedBy log-in
 * @param codes for programs, which never decide on words
 */
public record EvaluationView(long id, LocalDate heldOn, List<String> present, String workProgress, String careProgress,
                             String satisfaction, String outcome, String recordedBy, Codes codes) {

    /** The same as the Dutch words, as fixed codes. */
    public record Codes(List<String> present, String satisfaction, String outcome) {
    }
}
