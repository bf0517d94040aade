package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** One version of the trajectory plan. Its text never changes: an objection leads to a next version. */
@Entity
class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private int versionNumber;
    @Enumerated(EnumType.STRING)
    private PlanStatus status;
    private String writtenBy;
    @Embedded
    private PlanDescription description;
    @ElementCollection
    @CollectionTable(name = "plan_objective", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanObjective> objectives;
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<PlanAction> actions;
    @ElementCollection
    @CollectionTable(name = "plan_structural_barrier", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<StructuralBarrier> barriers;
    @Embedded
    private PlanSignatures signatures;
    private LocalDate submittedOn;
    private String coordinatorDecidedBy;
    @Convert(converter = ConfidentialText.class)
    private String coordinatorReason;
    @Version
    private int version;

    protected Plan() {
    }

    Plan(FormContext context, int versionNumber, HoldPlanMeeting form, PlanContent content) {
        this.reference = context.reference();
        this.versionNumber = versionNumber;
        this.status = PlanStatus.DRAFT;
        this.writtenBy = context.userId();
        this.description = PlanDescription.of(form);
        this.objectives = content.objectives();
        this.actions = content.actions();
        this.barriers = content.barriers();
    }

    void sign(FormContext context, SignPlan form) {
        if (form.signedOn() != null && form.signedOn().isBefore(description.meetingOn())) {
            throw new Refusal("signedOn", "“Datum van de handtekening” ligt vóór het overleg over het plan. "
                    + "Kijk de datum na.");
        }
        signatures().participantAndWork(context, form, text().fingerprint());
        status = form.participantSignature().agrees() ? status : PlanStatus.OBJECTED;
    }

    void cosign(FormContext context, CosignPlan form) {
        if (signatures().signedByWork(context.userId())) {
            throw new Refusal("Dit plan is al door jou ondertekend als casemanager Werk. "
                    + "De casemanager Zorg is iemand anders en ondertekent zelf.");
        }
        signatures().care(context, form);
        status = form.careSignature().agrees() ? status : PlanStatus.OBJECTED;
    }

    /** Only with the signature of participant and both casemanagers under this version (N3). */
    void submit(LocalDate on) {
        if (status != PlanStatus.DRAFT || !signatures().completeFor(text().fingerprint())) {
            throw new Refusal("Dit plan is nog niet door de deelnemer en de twee casemanagers ondertekend. "
                    + "Laat deze versie eerst ondertekenen.");
        }
        status = PlanStatus.SUBMITTED;
        submittedOn = on;
    }

    void judge(String coordinator, ApprovePlan form) {
        coordinatorDecidedBy = coordinator;
        coordinatorReason = form.returnReason();
        status = form.decision() == ApprovePlan.Decision.APPROVED ? status : PlanStatus.RETURNED;
    }

    /** A version without any answer is read back without this part. */
    private PlanSignatures signatures() {
        if (signatures == null) {
            signatures = new PlanSignatures();
        }
        return signatures;
    }

    List<PlannedAction> actions(PlanDomain domain) {
        return actions.stream().filter(action -> action.domain() == domain).map(PlanAction::planned).toList();
    }

    PlanText text() {
        return new PlanText(versionNumber, status, description, objectives, actions, barriers, signatures(),
                coordinatorReason);
    }
}
