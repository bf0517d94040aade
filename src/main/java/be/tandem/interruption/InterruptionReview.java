package be.tandem.interruption;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** One contact during an interruption. */
@Entity
class InterruptionReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private LocalDate contactOn;
    @Convert(converter = ConfidentialText.class)
    private String situation;
    private boolean returned;
    private boolean stopProposed;
    private LocalDate newExpectedReturnOn;
    private LocalDate recordedOn;
    private String recordedBy;

    protected InterruptionReview() {
    }

    InterruptionReview(FormContext context, ReviewInterruption form) {
        contactOn = form.contactOn();
        situation = form.situation();
        returned = form.returned();
        stopProposed = form.proposesStop();
        newExpectedReturnOn = form.newExpectedReturnOn();
        recordedOn = context.today();
        recordedBy = context.userId();
    }

    LocalDate contactOn() {
        return contactOn;
    }

    String situation() {
        return situation;
    }
}
