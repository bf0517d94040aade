package be.tandem.action;

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

/** A decision to start an internship, or the reason why there is none for now (P11). */
@Entity
class InternshipDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private StartInternship.Decision decision;
    @Convert(converter = ConfidentialText.class)
    private String reason;
    private LocalDate decidedOn;
    private String decidedBy;

    protected InternshipDecision() {
    }

    InternshipDecision(FormContext context, StartInternship form) {
        this.reference = context.reference();
        this.decision = form.decision();
        this.reason = form.reason();
        this.decidedOn = context.today();
        this.decidedBy = context.userId();
    }
}
