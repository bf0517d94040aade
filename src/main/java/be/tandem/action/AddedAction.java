package be.tandem.action;

import be.tandem.form.FormContext;
import be.tandem.plan.PlanDomain;
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

/** An action that the team and the participant added to the plan during the execution. */
@Entity
class AddedAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private PlanDomain domain;
    @Convert(converter = ConfidentialText.class)
    private String description;
    @Convert(converter = ConfidentialText.class)
    private String barrier;
    private LocalDate addedOn;
    private String addedBy;

    protected AddedAction() {
    }

    AddedAction(FormContext context, PlanDomain domain, String description, String barrier) {
        this.reference = context.reference();
        this.domain = domain;
        this.description = description;
        this.barrier = barrier;
        this.addedOn = context.today();
        this.addedBy = context.userId();
    }

    Long id() {
        return id;
    }

    String description() {
        return description;
    }
}
