package be.tandem.stop;

import be.tandem.form.FormContext;
import be.tandem.protection.ConfidentialText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** When and how the participant heard that the trajectory stops (P17). */
@Entity
class StopTelling {

    @Id
    private String reference;
    private LocalDate toldOn;
    @Enumerated(EnumType.STRING)
    private TellingWay toldHow;
    @Convert(converter = ConfidentialText.class)
    private String reaction;
    private String registeredBy;

    protected StopTelling() {
    }

    StopTelling(FormContext context, StopTellings.TellStopDecision form) {
        reference = context.reference();
        toldOn = form.toldOn();
        toldHow = form.toldHow();
        reaction = form.reaction();
        registeredBy = context.userId();
    }

    ToldStop told() {
        return new ToldStop(toldOn, toldHow.toString(), reaction);
    }
}
