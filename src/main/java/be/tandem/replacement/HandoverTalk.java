package be.tandem.replacement;

import be.tandem.form.FormContext;
import be.tandem.form.DossierText;
import be.tandem.network.Role;
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

/** The conversation in which the participant meets who comes new (P16); planned with the change, held later. */
@Entity
class HandoverTalk {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private String caseId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String newPerson;
    private LocalDate askedOn;
    private LocalDate heldOn;
    @Convert(converter = ConfidentialText.class)
    private String agreements;
    private Boolean consents;
    private String recordedBy;
    private LocalDate recordedOn;
    @Version
    private int version;

    protected HandoverTalk() {
    }

    HandoverTalk(PlannedTalk talk, LocalDate askedOn) {
        this.reference = talk.reference();
        this.caseId = talk.caseId();
        this.role = talk.role();
        this.newPerson = talk.newPerson();
        this.askedOn = askedOn;
    }

    void hold(FormContext context, HoldHandover form) {
        heldOn = form.heldOn();
        agreements = form.agreements();
        consents = isAboutCaseManager() ? form.participantConsent() == HoldHandover.Consent.GIVEN : null;
        recordedBy = context.userId();
        recordedOn = context.today();
    }

    /** Only with a casemanager the participant agrees as with a person; a provider is an organisation (D3). */
    boolean isAboutCaseManager() {
        return role.isCaseManager();
    }

    String caseId() {
        return caseId;
    }

    Role role() {
        return role;
    }

    String newPerson() {
        return newPerson;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    String text(String name) {
        return new DossierText().line("Wie komt nieuw", name).line("Rol", role.dutchName()).toString();
    }
}
