package be.tandem.plan;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** The one time that a tandem took more time to make the plan, and why (H8). */
@Entity
class PlanExtension {

    @Id
    private String reference;
    private LocalDate firstDueOn;
    private LocalDate dueOn;
    @Convert(converter = ConfidentialText.class)
    private String motivation;
    private LocalDate extendedOn;
    private String extendedBy;

    protected PlanExtension() {
    }

    PlanExtension(FormContext context, ExtendPlanTerm form, LocalDate firstDueOn, LocalDate dueOn) {
        this.reference = form.trajectory();
        this.firstDueOn = firstDueOn;
        this.dueOn = dueOn;
        this.motivation = form.motivation();
        this.extendedOn = context.today();
        this.extendedBy = context.userId();
    }

    LocalDate dueOn() {
        return dueOn;
    }

    PlanTime view() {
        return new PlanTime(dueOn, extendedOn, motivation);
    }
}
