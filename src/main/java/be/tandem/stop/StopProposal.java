package be.tandem.stop;

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

/** P17: a proposal to stop early, with its ground and the decision of VDAB. */
@Entity
class StopProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private StopGround ground;
    @Enumerated(EnumType.STRING)
    private StopReason subReason;
    private LocalDate firstWorkingDay;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private LocalDate firstAttemptOn;
    private LocalDate secondAttemptOn;
    @Convert(converter = ConfidentialText.class)
    private String attempts;
    private LocalDate outreachOn;
    private LocalDate heardOn;
    @Convert(converter = ConfidentialText.class)
    private String hearing;
    private LocalDate proposedOn;
    private String proposedBy;
    @Convert(converter = ConfidentialText.class)
    private String lateFollowUp;
    @Enumerated(EnumType.STRING)
    private DecideEarlyStop.Decision decision;
    @Convert(converter = ConfidentialText.class)
    private String decisionMotivation;
    @Convert(converter = ConfidentialText.class)
    private String followUpContact;
    private LocalDate decidedOn;
    private String decidedBy;
    @Version
    private int version;

    protected StopProposal() {
    }

    StopProposal(ProposeEarlyStop form, LocalDate on, String by) {
        reference = form.trajectory();
        ground = form.ground();
        subReason = form.subReason();
        firstWorkingDay = form.firstWorkingDay();
        motivation = form.motivation();
        firstAttemptOn = form.firstAttemptOn();
        secondAttemptOn = form.secondAttemptOn();
        attempts = form.attempts();
        outreachOn = form.outreachOn();
        heardOn = form.heardOn();
        hearing = form.hearing();
        proposedOn = on;
        proposedBy = by;
    }

    void followUpLate(String agreement) {
        lateFollowUp = agreement;
    }

    void decide(DecideEarlyStop form, LocalDate on, String by) {
        decision = form.earlyStopDecision();
        decisionMotivation = form.decisionMotivation();
        followUpContact = form.followUpContact();
        decidedOn = on;
        decidedBy = by;
    }

    StopDecision decision() {
        return new StopDecision(ground.toString(), subReason == null ? null : subReason.toString(), firstWorkingDay,
                decisionMotivation, followUpContact, decidedOn);
    }

    String text() {
        return new DossierText().line("Voorgesteld op", DutchDate.of(proposedOn)).line("Grond", ground)
                .line("Reden", subReason)
                .line("Eerste werkdag", day(firstWorkingDay)).paragraph("Motivering", motivation)
                .line("Eerste poging", day(firstAttemptOn)).line("Tweede poging", day(secondAttemptOn))
                .paragraph("Pogingen", attempts).line("Zelf opgezocht op", day(outreachOn)).line("Gehoord op", day(heardOn))
                .paragraph("De deelnemer zei", hearing)
                .paragraph("De teamleider sprak met VDAB af", lateFollowUp).toString();
    }

    /** For a team lead, who needs to know that it is late and not why somebody has to stop. */
    String lateText() {
        return "Een casemanager stelde op " + DutchDate.of(proposedOn) + " voor om dit traject te stoppen. VDAB besliste nog niet.";
    }

    private static String day(LocalDate day) {
        return day == null ? null : DutchDate.of(day);
    }
}
