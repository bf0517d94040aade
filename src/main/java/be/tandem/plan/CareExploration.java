package be.tandem.plan;

import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What the casemanager Zorg found out together with the participant. */
@Entity
class CareExploration {

    @Id
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String currentSupport;
    @Convert(converter = ConfidentialText.class)
    private String needs;
    @Convert(converter = ConfidentialText.class)
    private String barriers;
    private String recordedBy;
    private LocalDate recordedOn;

    protected CareExploration() {
    }

    CareExploration(FormContext context, ExploreCare form) {
        reference = context.reference();
        currentSupport = form.currentSupport();
        needs = form.needs();
        barriers = form.careBarriers();
        recordedBy = context.userId();
        recordedOn = context.today();
    }

    String text() {
        return new DossierText().line("Hulp die er al is", currentSupport).line("Zorgnoden", needs)
                .line("Drempels naar werk die zorg kan wegnemen", barriers).toString();
    }
}
