package be.tandem.screening;

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
import java.time.LocalDate;

/** One decision of DGS; asking for more information is a round of its own. */
@Entity
class ScreeningDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    private int round;
    private boolean seriousBarriers;
    private boolean icfDescribed;
    private boolean workAndCareNeeded;
    private boolean paidWorkPlausible;
    private Integer engagement;
    @Enumerated(EnumType.STRING)
    private Decision decision;
    @Enumerated(EnumType.STRING)
    private OtherOffer otherOffer;
    @Convert(converter = ConfidentialText.class)
    private String question;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private LocalDate decidedOn;
    private String decidedBy;

    protected ScreeningDecision() {
    }

    ScreeningDecision(String reference, int round, ScreeningForm form, LocalDate decidedOn, String decidedBy) {
        this.reference = reference;
        this.round = round;
        seriousBarriers = form.seriousBarriers();
        icfDescribed = form.icfDescribed();
        workAndCareNeeded = form.workAndCareNeeded();
        paidWorkPlausible = form.paidWorkPlausible();
        engagement = form.engagement();
        decision = form.screeningDecision();
        otherOffer = form.otherOffer();
        question = form.question();
        motivation = form.motivation();
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
    }

    /** What was found in this round, for the next one; the decision itself is made anew. */
    ScreeningForm findings() {
        return new ScreeningForm(seriousBarriers, icfDescribed, workAndCareNeeded, paidWorkPlausible, engagement, null,
                null, null, null);
    }

    String question() {
        return question;
    }

    DossierText text() {
        return new DossierText().line("Beslissing van DGS", decision).line("Aanbod", otherOffer)
                .paragraph("Motivering", motivation);
    }
}
