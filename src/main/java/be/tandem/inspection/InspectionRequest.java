package be.tandem.inspection;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
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

/** The participant asked to see the file, and what came of it (D5). */
@Entity
class InspectionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private LocalDate askedOn;
    private LocalDate dueOn;
    private String recordedBy;
    @Enumerated(EnumType.STRING)
    private InspectionOutcome outcome;
    private LocalDate answeredOn;
    private String answeredBy;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private String caseId;
    @Convert(converter = ConfidentialText.class)
    private String lateFollowUp;
    @Version
    private int version;

    protected InspectionRequest() {
    }

    InspectionRequest(String reference, LocalDate askedOn, LocalDate dueOn, String recordedBy) {
        this.reference = reference;
        this.askedOn = askedOn;
        this.dueOn = dueOn;
        this.recordedBy = recordedBy;
    }

    void answer(InspectionOutcome given, String why, LocalDate on, String by) {
        outcome = given;
        motivation = why;
        answeredOn = on;
        answeredBy = by;
    }

    /** @param process identification of the process that asks for the answer */
    void askedIn(String process) {
        caseId = process;
    }

    void followUpLate(String agreement) {
        lateFollowUp = agreement;
    }

    Long id() {
        return id;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Null for a request from before requests had a task. */
    String caseId() {
        return caseId;
    }

    String text() {
        return new DossierText().line("Gevraagd op", DutchDate.of(askedOn)).line("Antwoord ten laatste op",
                DutchDate.of(dueOn)).toString();
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean belongsTo(String trajectory) {
        return reference.equals(trajectory);
    }

    InspectionRequestView view(LocalDate today) {
        return new InspectionRequestView(id, askedOn, dueOn, isOpen() && today.isAfter(dueOn), outcome, answeredOn,
                answeredBy, motivation);
    }
}
