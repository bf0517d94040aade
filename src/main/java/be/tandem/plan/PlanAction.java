package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** What will be done; a care action names the barrier to work that it removes. */
@Entity
class PlanAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    @Enumerated(EnumType.STRING)
    private PlanDomain domain;
    private boolean internship;
    @Convert(converter = ConfidentialText.class)
    private String description;
    @Convert(converter = ConfidentialText.class)
    private String barrier;

    protected PlanAction() {
    }

    private PlanAction(PlanDomain domain, boolean internship, String description, String barrier) {
        this.domain = domain;
        this.internship = internship;
        this.description = description;
        this.barrier = barrier;
    }

    static PlanAction work(String description) {
        return new PlanAction(PlanDomain.WORK, false, description, null);
    }

    static PlanAction internshipGuidance() {
        return new PlanAction(PlanDomain.WORK, true, "Begeleiding naar een werkvloer via een stage", null);
    }

    static PlanAction care(String description, String barrier) {
        return new PlanAction(PlanDomain.CARE, false, description, barrier);
    }

    PlanDomain domain() {
        return domain;
    }

    boolean isInternship() {
        return internship;
    }

    String line() {
        return barrier == null ? description : description + "; " + barrier;
    }

    PlannedAction planned() {
        return new PlannedAction(id, domain, internship, description, barrier);
    }
}
