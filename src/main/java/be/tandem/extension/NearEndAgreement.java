package be.tandem.extension;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** What was agreed when the end came near without extension (month 17). */
@Entity
class NearEndAgreement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String agreement;
    private LocalDate agreedOn;
    private String agreedBy;

    protected NearEndAgreement() {
    }

    NearEndAgreement(FormContext context, DiscussNearEnd form) {
        this.reference = context.reference();
        this.agreement = form.agreement();
        this.agreedOn = context.today();
        this.agreedBy = context.userId();
    }
}
