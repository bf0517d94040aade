package be.tandem.feedback;

import be.tandem.form.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers of whoever brings a code, and forgets the code. */
@Service
@Transactional
public class SurveyDesk {

    private static final int MOST_SIGNS = 1000;

    private final SurveyCodeRepository codes;
    private final SurveySheetRepository sheets;
    private final SurveyQuestions questions;
    private final Clock clock;

    SurveyDesk(SurveyCodeRepository codes, SurveySheetRepository sheets, SurveyQuestions questions, Clock clock) {
        this.codes = codes;
        this.sheets = sheets;
        this.questions = questions;
        this.clock = clock;
    }

    /** The survey that this code opens; empty when the code is wrong, used or too old. */
    @Transactional(readOnly = true)
    public Optional<Survey> survey(String code) {
        return find(code).map(SurveyCode::survey);
    }

    /**
     * Keeps the answers, and uses the code up.
     *
     * @param given answers by key of the question; what is skipped is not in it or blank
     * @throws Refusal when an answer does not exist, or nothing was answered
     * @return false when the code does not open anything (any more)
     */
    public boolean answer(String code, Map<String, List<String>> given) {
        Optional<SurveyCode> found = find(code);
        if (found.isEmpty()) {
            return false;
        }
        List<SurveyAnswer> answers = questions.of(found.get().survey()).stream()
                .flatMap(question -> answers(question, given.getOrDefault(question.key(), List.of()))).toList();
        if (answers.isEmpty()) {
            throw new Refusal("Je vulde nog niets in. Antwoord op minstens één vraag, of sluit deze pagina.");
        }
        if (codes.use(CodeText.fingerprint(code)) == 0) {
            return false;
        }
        sheets.save(new SurveySheet(found.get().survey(), found.get().network(), HalfYear.of(LocalDate.now(clock)), answers));
        return true;
    }

    /** One person answers a question once, unless several choices may be made: numbers of answers are numbers of people. */
    private static Stream<SurveyAnswer> answers(SurveyQuestion question, List<String> given) {
        List<String> answers = given.stream().map(String::strip).filter(answer -> !answer.isEmpty()).distinct().toList();
        if (answers.size() > 1 && question.kind() != SurveyQuestion.Kind.MORE
                || answers.stream().anyMatch(answer -> answer.length() > MOST_SIGNS || !question.allows(answer))) {
            throw new Refusal("Een antwoord is te lang of staat niet in de lijst. Kijk je antwoorden na.");
        }
        return answers.stream().map(answer -> SurveyAnswer.to(question, answer));
    }

    private Optional<SurveyCode> find(String code) {
        return codes.findByFingerprintAndLastDayGreaterThanEqual(CodeText.fingerprint(code), LocalDate.now(clock));
    }
}
