package be.tandem.aftercare;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** The step that the mediator took after the closing (P24). */
@Entity
class TakenStep {

    @Id
    private String reference;
    private String step;
    private String label;
    @Convert(converter = ConfidentialText.class)
    private String explanation;
    private LocalDate arrangedOn;
    private String arrangedBy;

    protected TakenStep() {
    }

    TakenStep(FormContext context, String step, String label, String explanation) {
        reference = context.reference();
        this.step = step;
        this.label = label;
        this.explanation = explanation;
        arrangedOn = context.today();
        arrangedBy = context.userId();
    }

    TakenStepView view() {
        return new TakenStepView(step, label, arrangedOn, arrangedBy);
    }
}
