package be.tandem.watch;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** What somebody agreed after a signal about the execution. */
@Entity
class WatchAgreement {

    enum Subject { LATE_START, ONE_SIDED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Subject subject;
    @Convert(converter = ConfidentialText.class)
    private String agreement;
    private String recordedBy;
    private LocalDate recordedOn;

    protected WatchAgreement() {
    }

    WatchAgreement(FormContext context, Subject subject, String agreement) {
        reference = context.reference();
        this.subject = subject;
        this.agreement = agreement;
        recordedBy = context.userId();
        recordedOn = context.today();
    }
}
