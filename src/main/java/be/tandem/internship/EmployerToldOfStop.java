package be.tandem.internship;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The employers of a trajectory that was stopped early know that the internship stops. */
@Entity
@Immutable
class EmployerToldOfStop {

    @Id
    private String reference;
    private LocalDate toldOn;
    private String toldBy;
    @Convert(converter = ConfidentialText.class)
    private String learned;

    protected EmployerToldOfStop() {
    }

    EmployerToldOfStop(FormContext context, StoppedInternships.ToldForm form) {
        reference = context.reference();
        toldOn = form.toldOn();
        toldBy = context.userId();
        learned = form.learned();
    }
}
