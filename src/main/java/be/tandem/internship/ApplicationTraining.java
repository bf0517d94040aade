package be.tandem.internship;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Training in applying for work, in the last month of the internship. */
@Entity
class ApplicationTraining {

    @Id
    private Long internshipId;
    private String outcome;
    private LocalDate givenOn;
    @Convert(converter = ConfidentialText.class)
    private String note;

    protected ApplicationTraining() {
    }

    ApplicationTraining(Internship internship, InternshipFollowUp.TrainingForm form) {
        internshipId = internship.id();
        outcome = form.trainingOutcome();
        givenOn = form.givenOn();
        note = form.note();
    }
}
