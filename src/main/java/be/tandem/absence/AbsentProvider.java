package be.tandem.absence;

import be.tandem.allocation.GuidedSide;
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
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A side of a trajectory whose provider is away (P16), and what the coordinator chose when that lasted. */
@Entity
class AbsentProvider {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private Long absenceId;
    private String reference;
    @Enumerated(EnumType.STRING)
    private PlanDomain domain;
    private LocalDate begunOn;
    private String caseId;
    private LocalDate askedOn;
    @Enumerated(EnumType.STRING)
    private ReplaceProvider.Decision decision;
    private String newProvider;
    @Convert(converter = ConfidentialText.class)
    private String keepReason;
    private String decidedBy;
    private LocalDate decidedOn;
    @Convert(converter = ConfidentialText.class)
    private String lateFollowUp;
    @Version
    private int version;

    protected AbsentProvider() {
    }

    AbsentProvider(Long absenceId, GuidedSide side, LocalDate begunOn) {
        this.absenceId = absenceId;
        this.reference = side.reference();
        this.domain = side.domain();
        this.begunOn = begunOn;
    }

    /** @param question identification of the process that asks the coordinator */
    void asked(String question, LocalDate on) {
        caseId = question;
        askedOn = on;
    }

    /** The question has no use any more; answers with the process that asked it. */
    String lapse() {
        String question = caseId;
        caseId = null;
        askedOn = null;
        return question;
    }

    void decide(FormContext context, ReplaceProvider form) {
        decision = form.replacement();
        newProvider = form.newProvider();
        keepReason = form.keepReason();
        decidedBy = context.userId();
        decidedOn = context.today();
    }

    /** What VDAB agreed with the coordinator when the choice was late. */
    void followUpLate(String agreement) {
        lateFollowUp = agreement;
    }

    Long absenceId() {
        return absenceId;
    }

    GuidedSide side() {
        return new GuidedSide(reference, domain);
    }
}
