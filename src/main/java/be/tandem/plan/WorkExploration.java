package be.tandem.plan;

import be.tandem.form.DossierText;
import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What the casemanager Werk found out together with the participant. */
@Entity
class WorkExploration {

    @Id
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String strengths;
    @Convert(converter = ConfidentialText.class)
    private String wishes;
    @Convert(converter = ConfidentialText.class)
    private String barriers;
    private String recordedBy;
    private LocalDate recordedOn;

    protected WorkExploration() {
    }

    WorkExploration(FormContext context, ExploreWork form) {
        reference = context.reference();
        strengths = form.strengths();
        wishes = form.wishes();
        barriers = form.workBarriers();
        recordedBy = context.userId();
        recordedOn = context.today();
    }

    String text() {
        return new DossierText().line("Sterke punten en ervaring", strengths).line("Wensen voor werk en stage", wishes)
                .line("Drempels naar werk", barriers).toString();
    }
}
