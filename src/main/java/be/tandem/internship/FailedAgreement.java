package be.tandem.internship;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** A floor that was found, but on which nobody signed. */
@Entity
class FailedAgreement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long internshipId;
    private LocalDate registeredOn;
    @Convert(converter = ConfidentialText.class)
    private String reason;

    protected FailedAgreement() {
    }

    FailedAgreement(Internship internship, String reason, LocalDate today) {
        internshipId = internship.id();
        registeredOn = today;
        this.reason = reason;
    }
}
