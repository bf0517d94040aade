package be.tandem.internship;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What the floor knew before the first day; the participant decided (rule D10). */
@Entity
class WorkplacePreparation {

    @Id
    private Long internshipId;
    private LocalDate registeredOn;
    private boolean participantDecided;
    @Convert(converter = ConfidentialText.class)
    private String mayBeTold;
    private boolean mentorInformed;
    private String colleagues;
    @Convert(converter = ConfidentialText.class)
    private String aids;

    protected WorkplacePreparation() {
    }

    WorkplacePreparation(Internship internship, InternshipPreparation.PreparationForm form, LocalDate today) {
        internshipId = internship.id();
        registeredOn = today;
        participantDecided = form.participantDecided();
        mayBeTold = form.mayBeTold();
        mentorInformed = form.mentorInformed();
        colleagues = form.colleagues();
        aids = form.aids();
    }
}
