package be.tandem.feedback;

import be.tandem.network.Network;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** What one person answered. No reference, no code, no day: only network and half-year. Its number is chance too. */
@Entity
class SurveySheet {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;
    @Enumerated(EnumType.STRING)
    private Survey survey;
    @Enumerated(EnumType.STRING)
    private Network network;
    private String period;
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sheet_id", nullable = false, updatable = false)
    private List<SurveyAnswer> answers = new ArrayList<>();

    protected SurveySheet() {
    }

    SurveySheet(Survey survey, Network network, HalfYear period, List<SurveyAnswer> answers) {
        this.survey = survey;
        this.network = network;
        this.period = period.code();
        this.answers.addAll(answers);
    }
}
