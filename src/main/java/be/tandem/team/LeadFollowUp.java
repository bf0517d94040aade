package be.tandem.team;

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

/** What a team lead agreed with the casemanagers when a term had passed. */
@Entity
class LeadFollowUp {

    enum Subject { FIRST_CONVERSATION, PLAN }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Subject subject;
    @Convert(converter = ConfidentialText.class)
    private String agreement;
    private String recordedBy;
    private LocalDate recordedOn;

    protected LeadFollowUp() {
    }

    LeadFollowUp(FormContext context, Subject subject, String agreement) {
        this.reference = context.reference();
        this.subject = subject;
        this.agreement = agreement;
        this.recordedBy = context.userId();
        this.recordedOn = context.today();
    }
}
