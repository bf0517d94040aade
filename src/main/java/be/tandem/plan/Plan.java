package be.tandem.plan;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One version of the trajectory plan; only a draft changes, what somebody decided on leads to a next version. */
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
    private LocalDate meetingOn;
    private Boolean participantPresent;
    @Embedded
    private SigningMoment signing;
    @Embedded
    private PlanFrame frame;
    @Enumerated(EnumType.STRING)
    private ChangeKind changeKind;
    @Convert(converter = ConfidentialText.class)
    private String changeReason;
    private LocalDate acknowledgedOn;
    private String acknowledgedBy;
    private String signedContent;
    private LocalDate submittedOn;
    private String coordinatorDecidedBy;
    @Convert(converter = ConfidentialText.class)
    private String coordinatorReason;
    private LocalDate discardedOn;
    private String discardedBy;
    @Convert(converter = ConfidentialText.class)
    private String discardReason;
    @Version
    private int version;

    protected Plan() {
    }

    Plan(String reference, int versionNumber, String writtenBy) {
        this.reference = reference;
        this.versionNumber = versionNumber;
        this.status = PlanStatus.DRAFT;
        this.writtenBy = writtenBy;
        this.frame = PlanFrame.EMPTY;
    }

    /** The next version begins with what this one says. */
    Plan next(int number, String by) {
        Plan next = new Plan(reference, number, by);
        next.frame = frame();
        if (status == PlanStatus.SUBMITTED) {
            next.meetingOn = meetingOn;
            next.participantPresent = participantPresent;
        }
        return next;
    }

    void met(LocalDate on, SigningMoment signsThen) {
        meetingOn = on;
        participantPresent = true;
        signing = signsThen;
    }

    void describe(PlanFrame changed) {
        frame = changed;
    }

    /** @throws StaleItem when a colleague changed it since this person opened it */
    void describe(int seenVersion, PlanFrame changed) {
        if (version != seenVersion) {
            throw new StaleItem();
        }
        frame = changed;
    }

    /** Nobody works on it any more; it stays readable (P7). */
    void discard(String reason, LocalDate on, String by) {
        status = PlanStatus.DISCARDED;
        discardReason = reason;
        discardedOn = on;
        discardedBy = by;
    }

    void objected() {
        status = PlanStatus.OBJECTED;
    }

    /** How the participant agreed with a change: by hearing of a small one, by signing a formal one (P7). */
    void agreed(ChangeKind kind, String reason, LocalDate on, String by) {
        changeKind = kind;
        changeReason = reason;
        acknowledgedOn = on;
        acknowledgedBy = by;
    }

    void submit(String fingerprint, LocalDate on) {
        signedContent = fingerprint;
        status = PlanStatus.SUBMITTED;
        submittedOn = on;
    }

    void replaced() {
        status = PlanStatus.REPLACED;
    }

    void judge(String coordinator, ApprovePlan form) {
        coordinatorDecidedBy = coordinator;
        coordinatorReason = form.returnReason();
        status = form.decision() == ApprovePlan.Decision.APPROVED ? status : PlanStatus.RETURNED;
    }

    boolean isDraft() {
        return status == PlanStatus.DRAFT;
    }

    boolean isInForce() {
        return status == PlanStatus.SUBMITTED;
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    int versionNumber() {
        return versionNumber;
    }

    PlanStatus status() {
        return status;
    }

    LocalDate meetingOn() {
        return meetingOn;
    }

    /** Null as long as nobody said on which day. */
    SigningMoment signing() {
        return signing;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    /** A draft that nobody described yet is read back without this part. */
    PlanFrame frame() {
        return frame == null ? PlanFrame.EMPTY : frame;
    }

    ChangeKind changeKind() {
        return changeKind;
    }

    String changeReason() {
        return changeReason;
    }

    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    String coordinatorReason() {
        return coordinatorReason;
    }

    String discardReason() {
        return discardReason;
    }

    LocalDate discardedOn() {
        return discardedOn;
    }

    int version() {
        return version;
    }
}
