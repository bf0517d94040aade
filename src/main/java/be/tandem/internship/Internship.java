package be.tandem.internship;

import be.tandem.protection.ConfidentialText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One internship of a trajectory, from the search to the employer's opinion. */
@Entity
class Internship {

    static final String TRAJECTORY_STOPPED = "TRAJECTORY_STOPPED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String caseId;
    private String resultsCaseId;
    @OneToOne(cascade = CascadeType.PERSIST)
    private InternshipAgreement agreement;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private String earlyEndReason;
    @Convert(converter = ConfidentialText.class)
    private String earlyEndNote;
    @Version
    private int version;

    protected Internship() {
    }

    Internship(String reference, String caseId) {
        this.reference = reference;
        this.caseId = caseId;
    }

    void agree(InternshipAgreement signed) {
        agreement = signed;
    }

    void start(LocalDate on) {
        startedOn = on;
    }

    void endEarly(LocalDate on, String reason, String note) {
        endedOn = on;
        earlyEndReason = reason;
        earlyEndNote = note;
    }

    /** The report and the employer's opinion follow in a process of their own. */
    void followResultsIn(String processInstance) {
        resultsCaseId = processInstance;
    }

    /** It ends with the trajectory, also when it had not begun yet. */
    void endWithTrajectory(LocalDate on) {
        endedOn = on;
        earlyEndReason = TRAJECTORY_STOPPED;
    }

    /** The agreed last day has passed; an early end that was noted before stays. */
    void endAsAgreed() {
        if (endedOn == null) {
            endedOn = agreement.lastDay();
        }
    }

    /** The day in the middle of what was agreed, from the day on which it really began. */
    LocalDate halfway() {
        return startedOn.plusDays((startedOn.until(agreement.lastDay(), ChronoUnit.DAYS) + 1) / 2);
    }

    boolean hasStarted() {
        return startedOn != null;
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String caseId() {
        return caseId;
    }

    /** Null as long as nothing is signed. */
    InternshipAgreement agreement() {
        return agreement;
    }

    /** First day on the floor, or as it was agreed. */
    LocalDate firstDay() {
        return startedOn == null ? agreement.firstDay() : startedOn;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    /** Code of the reason, null when it did not end early. */
    String earlyEndReason() {
        return earlyEndReason;
    }
}
