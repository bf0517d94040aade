package be.tandem.allocation;

import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
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
import java.time.LocalDate;

/** Where the participant wants to be guided for one side of the plan, and what matters to the participant. */
@Entity
class ProviderSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private PlanDomain domain;
    @Enumerated(EnumType.STRING)
    private Location location;
    @Convert(converter = ConfidentialText.class)
    private String wish;
    private String askedBy;
    private LocalDate askedOn;

    protected ProviderSearch() {
    }

    ProviderSearch(FormContext context, PlanDomain domain, ChooseProvider form) {
        reference = context.reference();
        this.domain = domain;
        location = form.location();
        wish = form.wish();
        askedBy = context.userId();
        askedOn = context.today();
    }

    DossierText text() {
        return new DossierText().line("Begeleiding voor", domain).line("Waar", location)
                .paragraph("Belangrijk voor de deelnemer", wish);
    }
}
