package be.tandem.feedback;

import be.tandem.network.Network;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A code that is not used yet. For whom it is, stands nowhere; its last day is that of a month, so that it tells no day. */
@Entity
class SurveyCode {

    @Id
    private String fingerprint;
    @Enumerated(EnumType.STRING)
    private Survey survey;
    @Enumerated(EnumType.STRING)
    private Network network;
    private LocalDate lastDay;

    protected SurveyCode() {
    }

    SurveyCode(String fingerprint, Survey survey, Network network, LocalDate lastDay) {
        this.fingerprint = fingerprint;
        this.survey = survey;
        this.network = network;
        this.lastDay = lastDay;
    }

    Survey survey() {
        return survey;
    }

    Network network() {
        return network;
    }
}
