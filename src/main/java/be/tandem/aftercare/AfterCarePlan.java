package be.tandem.aftercare;

import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.network.Role;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.springframework.util.StringUtils;

/** What was agreed before the closing about the year after it (P25, H13): which care goes on, who stays in touch. */
@Entity
class AfterCarePlan {

    @Id
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String continuingCare;
    @Convert(converter = ConfidentialText.class)
    private String contactPersons;
    @Convert(converter = ConfidentialText.class)
    private String agreements;
    @Enumerated(EnumType.STRING)
    private Role coach;
    private boolean coachContinues;
    private boolean withParticipant;
    @Convert(converter = ConfidentialText.class)
    private String reasonWithout;
    private LocalDate draftedOn;
    private String draftedBy;

    protected AfterCarePlan() {
    }

    AfterCarePlan(FormContext context, DraftAfterCarePlan form) {
        reference = context.reference();
        continuingCare = form.continuingCare();
        contactPersons = form.contactPersons();
        agreements = form.agreements();
        coach = form.coach();
        coachContinues = form.coachContinues() == DraftAfterCarePlan.Answer.YES;
        withParticipant = form.withParticipant() == DraftAfterCarePlan.Answer.YES;
        reasonWithout = form.reasonWithout();
        draftedOn = context.today();
        draftedBy = context.userId();
    }

    /** Which casemanager stays in touch; the participant chooses along (N9). */
    Role coach() {
        return coach;
    }

    boolean coachContinues() {
        return coachContinues;
    }

    String text() {
        return new DossierText().line("Coach in de nazorg", coachInWords())
                .line("Gaat mee in de volgende stap", coachContinues ? "ja" : "nee")
                .paragraph("Zorg en begeleiding die verder loopt", continuingCare)
                .paragraph("Bij wie de deelnemer terechtkan", contactPersons)
                .paragraph("Afspraken over het contact", agreements)
                .paragraph("Zonder de deelnemer opgemaakt, omdat", reasonWithout).toString();
    }

    private String coachInWords() {
        return "de " + StringUtils.uncapitalize(coach.dutchName());
    }

    AfterCarePlanView view() {
        return new AfterCarePlanView(continuingCare, contactPersons, agreements, coachInWords(), coach.name(), coachContinues,
                withParticipant, reasonWithout, draftedOn, draftedBy);
    }
}
