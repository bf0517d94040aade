package be.tandem.aftercare;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** What VDAB-beheer agreed when the next step came late. */
@Entity
class LateFollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String agreement;
    private LocalDate notedOn;
    private String notedBy;

    protected LateFollowUp() {
    }

    LateFollowUp(FormContext context, String agreement) {
        reference = context.reference();
        this.agreement = agreement;
        notedOn = context.today();
        notedBy = context.userId();
    }
}
