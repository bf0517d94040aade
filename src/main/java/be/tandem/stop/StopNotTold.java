package be.tandem.stop;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What a team lead agreed when the participant had not heard the decision in time (P17). */
@Entity
@Immutable
class StopNotTold {

    @Id
    private String reference;
    @Convert(converter = ConfidentialText.class)
    private String agreement;
    private String agreedBy;
    private LocalDate agreedOn;

    protected StopNotTold() {
    }

    StopNotTold(FormContext context, String agreement) {
        this.reference = context.reference();
        this.agreement = agreement;
        this.agreedBy = context.userId();
        this.agreedOn = context.today();
    }
}
