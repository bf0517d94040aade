package be.tandem.feedback;

import be.tandem.evaluation.Pulses;
import be.tandem.feedback.SurveyResult.Cell;
import be.tandem.feedback.SurveyResult.QuestionResult;
import be.tandem.form.Choice;
import be.tandem.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people think, per network and half-year, and never of fewer than five (P26, H22, N4). */
@Service
@Transactional(readOnly = true)
public class Experiences {

    private final SurveySheetRepository sheets;
    private final SurveyQuestions questions;
    private final Pulses pulses;

    Experiences(SurveySheetRepository sheets, SurveyQuestions questions, Pulses pulses) {
        this.sheets = sheets;
        this.questions = questions;
        this.pulses = pulses;
    }

    /** Every survey of a network in a half-year that is over, the pulse of the evaluations last. */
    public List<SurveyResult> of(Network network, HalfYear period) {
        List<SurveyResult> results = new ArrayList<>();
        for (Survey survey : Survey.values()) {
            long people = sheets.countBySurveyAndNetworkAndPeriod(survey, network, period.code());
            results.add(result(survey.dutchName(), network, people, () -> answers(survey, network, period)));
        }
        Map<Choice, Long> pulse = pulses.between(network.regions(), period.firstDay(), period.lastDay());
        long people = pulse.values().stream().mapToLong(Long::longValue).sum();
        results.add(result("Deelnemers, bij de evaluaties", network, people, () -> List.of(new QuestionResult(
                "Hoe tevreden is de deelnemer?", cells(List.copyOf(pulse.keySet()), byValue(pulse)), List.of()))));
        return results;
    }

    private static SurveyResult result(String survey, Network network, long people,
            Supplier<List<QuestionResult>> answers) {
        boolean shown = Suppression.isShown(people);
        return new SurveyResult(survey, network.dutchName(), shown ? people : null, shown ? answers.get() : List.of());
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
        return options.stream().map(option -> new Cell(option.label(), shown.get(option.value()))).toList();
    }

    private static Map<String, Long> byValue(Map<Choice, Long> counts) {
        Map<String, Long> byValue = new HashMap<>();
        counts.forEach((choice, number) -> byValue.put(choice.value(), number));
        return byValue;
    }
}
