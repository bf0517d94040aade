package be.tandem.team;

import be.tandem.calendar.DutchDate;
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

/** What DGS answered when the tandem found the trajectory not suitable. */
@Entity
class SuitabilityReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private ReviewSuitability.Outcome outcome;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private String recordedBy;
    private LocalDate recordedOn;

    protected SuitabilityReview() {
    }

    SuitabilityReview(FormContext context, ReviewSuitability form) {
        reference = context.reference();
        outcome = form.suitability();
        motivation = form.motivation();
        recordedBy = context.userId();
        recordedOn = context.today();
    }

    String text() {
        return "DGS vroeg op " + DutchDate.of(recordedOn) + " een nieuw gesprek: " + motivation;
    }
}
