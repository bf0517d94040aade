package be.tandem.aftercare;

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

/** One contact in the after-care, or the attempt. */
@Entity
class AfterCareContact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    @Enumerated(EnumType.STRING)
    private AfterCareMoment moment;
    private LocalDate contactOn;
    @Convert(converter = ConfidentialText.class)
    private String situation;
    @Convert(converter = ConfidentialText.class)
    private String needs;
    @Convert(converter = ConfidentialText.class)
    private String nextHelp;
    private LocalDate recordedOn;
    private String recordedBy;

    protected AfterCareContact() {
    }

    AfterCareContact(AfterCareMoment moment, FormContext context, AfterCareTalk talk) {
        this.moment = moment;
        contactOn = talk.contactOn();
        situation = talk.situation();
        needs = talk.needs();
        nextHelp = talk.nextHelp();
        recordedOn = context.today();
        recordedBy = context.userId();
    }

    AfterCareContactView view() {
        return new AfterCareContactView(moment, contactOn, situation, needs, nextHelp, recordedOn, recordedBy);
    }

    String text() {
        return new DossierText().line("Contact " + moment, contactOn == null ? "niet bereikt" : DutchDate.of(contactOn))
                .line("Hoe gaat het", situation).toString();
    }
}
