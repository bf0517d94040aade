package be.tandem.evaluation;

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

/** A change of the plan during the execution; a formal one is signed, a small one acknowledged (P13, P7). */
@Entity
class PlanAdjustment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String change;
    @Enumerated(EnumType.STRING)
    private AdjustPlan.Consent consent;
    private LocalDate agreedOn;
    private LocalDate adjustedOn;
    private String adjustedBy;

    protected PlanAdjustment() {
    }

    PlanAdjustment(FormContext context, AdjustPlan form) {
        this.reference = context.reference();
        this.change = form.change();
        this.consent = form.consent();
        this.agreedOn = form.agreedOn();
        this.adjustedOn = context.today();
        this.adjustedBy = context.userId();
    }
}
