package be.tandem.team;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
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

/** One planned first conversation and how it ended; what was told is kept as proof (D2, N2). */
@Entity
class FirstConversation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private ConversationOutcome outcome;
    private LocalDate heldOn;
    private boolean bothPresent;
    private boolean goalTold;
    private boolean rolesTold;
    private boolean confidentialPartTold;
    private boolean complaintProcedureTold;
    private boolean rightsExplored;
    private boolean consentGiven;
    @Convert(converter = ConfidentialText.class)
    private String reason;
    private String recordedBy;
    private LocalDate recordedOn;

    protected FirstConversation() {
    }

    FirstConversation(FormContext context, HoldFirstConversation form) {
        reference = context.reference();
        outcome = form.outcome();
        heldOn = form.aanvaardOn();
        bothPresent = form.bothPresent();
        goalTold = form.goalTold();
        rolesTold = form.rolesTold();
        confidentialPartTold = form.confidentialPartTold();
        complaintProcedureTold = form.complaintProcedureTold();
        rightsExplored = form.rightsExplored();
        consentGiven = form.consentGiven();
        reason = form.reason();
        recordedBy = context.userId();
        recordedOn = context.today();
    }

    Acknowledgement acknowledgement() {
        return new Acknowledgement(heldOn == null ? recordedOn : heldOn, recordedBy, consentGiven);
    }

    /** Without the reason: this line is shown to a team lead too. */
    String line() {
        return DutchDate.of(heldOn == null ? recordedOn : heldOn) + ": " + outcome;
    }

    /** With the reason, for who decides on it. */
    String text() {
        return new DossierText().line("Gesprek", line()).paragraph("Reden", reason).toString();
    }
}
