package be.tandem.feedback;

import be.tandem.evaluation.Pulses;
import be.tandem.feedback.SurveyResult.Cell;
import be.tandem.feedback.SurveyResult.QuestionResult;
import be.tandem.form.Choice;
import be.tandem.network.Network;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people think and what they got, per network and half-year that is over, and never of fewer than five (P26, H22, N4, N5). */
@Service
@Transactional(readOnly = true)
public class Experiences {

    private final SurveySheetRepository sheets;
    private final SurveyQuestions questions;
    private final Pulses pulses;
    private final OpenMarketShare openMarket;

    Experiences(SurveySheetRepository sheets, SurveyQuestions questions, Pulses pulses, OpenMarketShare openMarket) {
        this.sheets = sheets;
        this.questions = questions;
        this.pulses = pulses;
        this.openMarket = openMarket;
    }

    /** One topic of a network in one half-year. */
    public SurveyResult of(Topic topic, Network network, HalfYear period) {
        return switch (topic) {
            case CLOSING, AFTER_CARE, EMPLOYER -> survey(topic.survey(), network, period);
            case PULSE -> pulse(network, period);
            case OPEN_MARKET -> openMarket.of(network, period);
        };
    }

    private SurveyResult survey(Survey survey, Network network, HalfYear period) {
        return SurveyResult.of(sheets.countBySurveyAndNetworkAndPeriod(survey, network, period.code()),
                () -> answers(survey, network, period));
    }

    private SurveyResult pulse(Network network, HalfYear period) {
        Map<Choice, Long> pulse = pulses.between(network.regions(), period.firstDay(), period.lastDay());
        Map<String, Long> counts = new HashMap<>();
        pulse.forEach((choice, number) -> counts.put(choice.value(), number));
        return SurveyResult.of(counts.values().stream().mapToLong(Long::longValue).sum(),
                () -> List.of(new QuestionResult("Hoe tevreden is de deelnemer?", cells(List.copyOf(pulse.keySet()), counts),
                        List.of())));
    }

    private List<QuestionResult> answers(Survey survey, Network network, HalfYear period) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        sheets.counts(survey, network, period.code()).forEach(count -> counts
                .computeIfAbsent(count.question(), key -> new HashMap<>()).put(count.choice(), count.number()));
        return questions.of(survey).stream().map(question -> {
            List<String> words = question.kind() == SurveyQuestion.Kind.OPEN
                    ? sheets.words(survey, network, period.code(), question.key()) : List.<String>of();
            return new QuestionResult(question.text(),
                    cells(question.options(), counts.getOrDefault(question.key(), Map.of())),
                    Suppression.isShown(words.size()) ? words : List.of());
        }).toList();
    }

    private static List<Cell> cells(List<Choice> options, Map<String, Long> counts) {
        Map<String, Long> all = new HashMap<>();
        options.forEach(option -> all.put(option.value(), counts.getOrDefault(option.value(), 0L)));
        Map<String, Long> shown = Suppression.shown(all);
        return options.stream().map(option -> new Cell(option.label(), shown.get(option.value()), null)).toList();
    }
}
