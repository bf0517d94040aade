package be.tandem.interruption;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.form.Refusal;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The time in which a trajectory lies still, from the report to the restart conversation (P15). */
@Entity
class Interruption {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private InterruptionGround ground;
    @Enumerated(EnumType.STRING)
    private SubReason subReason;
    private LocalDate interruptedOn;
    private LocalDate expectedReturnOn;
    @Convert(converter = ConfidentialText.class)
    private String contactAgreement;
    private LocalDate reportedOn;
    private String reportedBy;
    private LocalDate restartHeldOn;
    @Convert(converter = ConfidentialText.class)
    private String buildUp;
    @Convert(converter = ConfidentialText.class)
    private String extraGuidance;
    @Convert(converter = ConfidentialText.class)
    private String planChange;
    private LocalDate firstWeekCheckOn;
    private LocalDate restartedOn;
    private String restartedBy;
    private LocalDate firstWeekHeldOn;
    @Convert(converter = ConfidentialText.class)
    private String firstWeekStory;
    private String firstWeekBy;
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "interruption_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<InterruptionReview> reviews = new ArrayList<>();
    @Version
    private int version;

    protected Interruption() {
    }

    Interruption(FormContext context, ReportInterruption form) {
        if (form.expectedReturnOn().isBefore(form.interruptedOn())) {
            throw new Refusal("expectedReturnOn", "De herstart kan niet vóór de onderbreking liggen. Kijk de datums na.");
        }
        reference = form.trajectory();
        ground = form.ground();
        subReason = form.subReason();
        interruptedOn = form.interruptedOn();
        expectedReturnOn = form.expectedReturnOn();
        contactAgreement = form.contactAgreement();
        reportedOn = context.today();
        reportedBy = context.userId();
    }

    void review(FormContext context, ReviewInterruption form) {
        refuseBefore("contactOn", form.contactOn());
        reviews.add(new InterruptionReview(context, form));
        if (form.newExpectedReturnOn() != null) {
            expectedReturnOn = form.newExpectedReturnOn();
        }
    }

    void restart(FormContext context, HoldRestartConversation form) {
        refuseBefore("heldOn", form.heldOn());
        restartHeldOn = form.heldOn();
        buildUp = form.buildUp();
        extraGuidance = form.extraGuidance();
        planChange = form.planChange();
        firstWeekCheckOn = form.firstWeekCheckOn();
        restartedOn = context.today();
        restartedBy = context.userId();
    }

    void checkFirstWeek(FormContext context, CheckFirstWeek form) {
        if (form.heldOn().isBefore(restartHeldOn)) {
            throw new Refusal("heldOn", "Deze datum ligt vóór de herstart. Kijk de datum na.");
        }
        firstWeekHeldOn = form.heldOn();
        firstWeekStory = form.story();
        firstWeekBy = context.userId();
    }

    private void refuseBefore(String field, LocalDate day) {
        if (day.isBefore(interruptedOn)) {
            throw new Refusal(field, "Deze datum ligt vóór het begin van de onderbreking. Kijk de datum na.");
        }
    }

    String reference() {
        return reference;
    }

    LocalDate expectedReturnOn() {
        return expectedReturnOn;
    }

    String planChange() {
        return planChange;
    }

    /** What was agreed in the restart conversation. */
    String restartText() {
        return new DossierText().line("Herstart op", DutchDate.of(restartHeldOn)).paragraph("Opbouw", buildUp)
                .paragraph("Extra begeleiding", extraGuidance).toString();
    }

    LocalDate interruptedOn() {
        return interruptedOn;
    }

    /** @param end last day of the trajectory as it stands; a return behind it asks for an extension (P15, P18) */
    String text(LocalDate end) {
        DossierText text = new DossierText().line("Reden", subReason == null ? ground : ground + ", " + subReason).line("Sinds", DutchDate.of(interruptedOn))
                .line("Verwachte herstart", DutchDate.of(expectedReturnOn))
                .paragraph("Afspraken over contact", contactAgreement);
        reviews.forEach(review -> text.paragraph("Contact op " + DutchDate.of(review.contactOn()), review.situation()));
        if (expectedReturnOn.isAfter(end)) {
            text.paragraph("Let op", "De herstart ligt na de einddatum van het traject (" + DutchDate.of(end)
                    + "). De casemanager Werk krijgt de vraag om meer tijd te vragen, als dat nog kan.");
        }
        return text.toString();
    }
}
