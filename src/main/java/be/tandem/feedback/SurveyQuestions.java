package be.tandem.feedback;

import be.tandem.data.DataTable;
import be.tandem.form.Choice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The questions of each survey, as they stand in {@code feedback/questions.csv}. */
@Component
public class SurveyQuestions {

    private final Map<Survey, List<SurveyQuestion>> questions = new EnumMap<>(Survey.class);

    SurveyQuestions() {
        List<List<String>> rows = DataTable.read("feedback/questions.csv", 5);
        for (Survey survey : Survey.values()) {
            questions.put(survey, rows.stream().filter(row -> List.of(row.get(0).split(" ")).contains(survey.name()))
                    .map(SurveyQuestions::question).toList());
        }
    }

    /** The questions of a survey, in order. */
    public List<SurveyQuestion> of(Survey survey) {
        return questions.get(survey);
    }

    private static SurveyQuestion question(List<String> row) {
        List<Choice> options = Stream.of(row.get(4).split("[|]")).filter(option -> !option.isEmpty())
                .map(option -> option.split("=", 2)).map(parts -> new Choice(parts[0], parts[1])).toList();
        return new SurveyQuestion(row.get(1), SurveyQuestion.Kind.valueOf(row.get(2)), row.get(3), options);
    }
}
