package be.tandem.feedback;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** An answer to one question: a choice, or own words. */
@Entity
class SurveyAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;
    private String question;
    private String choice;
    @Convert(converter = ConfidentialText.class)
    private String words;

    protected SurveyAnswer() {
    }

    private SurveyAnswer(String question, String choice, String words) {
        this.question = question;
        this.choice = choice;
        this.words = words;
    }

    static SurveyAnswer to(SurveyQuestion question, String answer) {
        return question.kind() == SurveyQuestion.Kind.OPEN ? new SurveyAnswer(question.key(), null, answer)
                : new SurveyAnswer(question.key(), answer, null);
    }
}
