package be.tandem.feedback;

import java.util.List;

/**
 * What the people of one network answered in one half-year, added up.
 *
 * @param people how many answered; null when they are fewer than five: then nothing is shown
 */
public record SurveyResult(String survey, String network, Long people, List<QuestionResult> questions) {

    /**
     * One question.
     *
     * @param words what people wrote, in an order that tells nothing; empty when fewer than five wrote
     */
    public record QuestionResult(String question, List<Cell> cells, List<String> words) {
    }

    /**
     * One answer.
     *
     * @param number null when it is hidden
     */
    public record Cell(String answer, Long number) {
    }
}
