package be.tandem.team;

import be.tandem.calendar.DutchDate;
import be.tandem.form.FormContext;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** A new day for the first conversation, after the participant did not come. */
@Entity
class ConversationAppointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private ContactKind contactKind;
    private LocalDate nextOn;
    private String recordedBy;
    private LocalDate recordedOn;

    protected ConversationAppointment() {
    }

    ConversationAppointment(FormContext context, RescheduleConversation form) {
        reference = context.reference();
        contactKind = form.contactKind();
        nextOn = form.nextConversationOn();
        recordedBy = context.userId();
        recordedOn = context.today();
    }

    String line() {
        return DutchDate.of(recordedOn) + ": nieuwe afspraak op " + DutchDate.of(nextOn) + ", " + contactKind;
    }
}
