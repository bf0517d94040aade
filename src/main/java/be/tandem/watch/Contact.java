package be.tandem.watch;

import be.tandem.calendar.DutchDate;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One contact with the participant outside actions and evaluations, or an attempt. */
@Entity
@Table(name = "participant_contact")
class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private LocalDate contactOn;
    @Enumerated(EnumType.STRING)
    private ContactKind kind;
    @Enumerated(EnumType.STRING)
    private ContactDirection direction;
    @Enumerated(EnumType.STRING)
    private ContactOutcome outcome;
    @Convert(converter = ConfidentialText.class)
    private String action;
    @Convert(converter = ConfidentialText.class)
    private String note;
    private String recordedBy;
    private LocalDate recordedOn;

    protected Contact() {
    }

    Contact(String reference, NewContact form, String recordedBy, LocalDate recordedOn) {
        this.reference = reference;
        contactOn = form.contactOn();
        kind = form.kind();
        direction = form.direction();
        outcome = form.outcome();
        action = form.action();
        note = form.note();
        this.recordedBy = recordedBy;
        this.recordedOn = recordedOn;
    }

    ContactView view() {
        return new ContactView(contactOn, kind, direction, outcome, action, note, recordedBy);
    }

    /** Without what was said, for example "12/03/2026: gebeld door het team, het gaat goed". */
    String line() {
        return DutchDate.of(contactOn) + ": " + kind + " door " + direction + ", " + outcome;
    }
}
