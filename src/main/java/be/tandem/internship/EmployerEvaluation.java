package be.tandem.internship;

import be.tandem.form.FormLabels;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What the employer thought of the internship, and whether the participant is hired. */
@Entity
class EmployerEvaluation {

    @Id
    private Long internshipId;
    private LocalDate registeredOn;
    private String goalsReached;
    private String cooperation;
    @Convert(converter = ConfidentialText.class)
    private String comment;
    private boolean hired;

    protected EmployerEvaluation() {
    }

    EmployerEvaluation(Internship internship, InternshipResults.EvaluationForm form, LocalDate today) {
        internshipId = internship.id();
        registeredOn = today;
        goalsReached = form.goalsReached();
        cooperation = form.cooperation();
        comment = form.comment();
        hired = "YES".equals(form.hired());
    }

    Long internshipId() {
        return internshipId;
    }

    InternshipStory.Employer view(FormLabels labels) {
        return new InternshipStory.Employer(labels.of("registerEmployerEvaluation", "goalsReached", goalsReached),
                labels.of("registerEmployerEvaluation", "cooperation", cooperation), comment, hired);
    }
}
