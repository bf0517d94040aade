package be.tandem.replacement;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.network.Role;
import be.tandem.plan.PlanDomain;
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

/** The participant asks for another casemanager or provider (N1): the wish, who decided what, and who came. */
@Entity
class OtherPersonRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Role about;
    private String person;
    @Convert(converter = ConfidentialText.class)
    private String wish;
    @Convert(converter = ConfidentialText.class)
    private String preference;
    private LocalDate askedOn;
    private String registeredBy;
    private LocalDate registeredOn;
    @Enumerated(EnumType.STRING)
    private DecideOtherPerson.Outcome outcome;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private LocalDate decidedOn;
    private String decidedBy;
    @Convert(converter = ConfidentialText.class)
    private String lateFollowUp;
    private String newPerson;
    private LocalDate closedOn;
    @Version
    private int version;

    protected OtherPersonRequest() {
    }

    /** @param person log-in of whom it is about; null for a partner without log-in */
    OtherPersonRequest(FormContext context, RequestOtherPerson form, String reference, String person) {
        this.reference = reference;
        this.about = form.about();
        this.person = person;
        this.wish = form.wish();
        this.preference = form.preference();
        this.askedOn = form.askedOn();
        this.registeredBy = context.userId();
        this.registeredOn = context.today();
    }

    void decide(FormContext context, DecideOtherPerson form) {
        if (context.userId().equals(person)) {
            throw new Refusal("requestOutcome", "De vraag gaat over jou. Laat een andere teamleider beslissen.");
        }
        outcome = form.requestOutcome();
        motivation = form.motivation();
        decidedOn = context.today();
        decidedBy = context.userId();
        if (outcome == DecideOtherPerson.Outcome.REFUSED) {
            closedOn = context.today();
        }
    }

    void followUpLate(String agreement) {
        lateFollowUp = agreement;
    }

    void name(FormContext context, String chosen) {
        newPerson = chosen;
        closedOn = context.today();
    }

    Role about() {
        return about;
    }

    /** Side of the plan on which a provider works. */
    PlanDomain side() {
        return PlanDomain.of(about);
    }

    String person() {
        return person;
    }

    /** For who decides; the participant's own words are in it. */
    String text(String personName) {
        return new DossierText().line("Gaat over", about.dutchName()).line("Naam", personName)
                .line("Gevraagd op", DutchDate.of(askedOn)).paragraph("In de woorden van de deelnemer", wish)
                .paragraph("Wie de deelnemer liever heeft", preference).toString();
    }

    OtherPersonLine line() {
        return new OtherPersonLine(about.dutchName(), askedOn, outcome == null ? null : outcome.toString(), decidedOn,
                newPerson, wish, preference, motivation);
    }
}
