package be.tandem.feedback;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/**
 * One topic of one network in one half-year, added up.
 *
 * @param people how many are counted; null when they are fewer than five: then nothing is shown
 */
public record SurveyResult(Long people, List<QuestionResult> questions) {

    /**
     * One question.
     *
     * @param words what people wrote, in an order that tells nothing; empty when fewer than five wrote
     */
    public record QuestionResult(String question, List<Cell> cells, List<String> words) {

        public boolean hasShares() {
            return cells.stream().anyMatch(cell -> cell.share() != null);
        }
    }

    /**
     * One answer.
     *
     * @param number null when it is hidden
     * @param share percentage of all, null when it is hidden or says nothing
     */
    public record Cell(String answer, Long number, BigDecimal share) {
    }

    /** Nothing of fewer than five: then nobody even asks what they answered. */
    static SurveyResult of(long people, Supplier<List<QuestionResult>> questions) {
        boolean shown = Suppression.isShown(people);
        return new SurveyResult(shown ? people : null, shown ? questions.get() : List.of());
    }
}
