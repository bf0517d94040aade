package be.tandem.action;

import be.tandem.calendar.DutchDate;
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

/** One action on work or care in the dossier. */
@Entity
class RegisteredAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private PlanDomain domain;
    @Enumerated(EnumType.STRING)
    private ActionKind kind;
    @Convert(converter = ConfidentialText.class)
    private String plannedAction;
    private LocalDate happenedOn;
    private Integer durationMinutes;
    @Convert(converter = ConfidentialText.class)
    private String note;
    private LocalDate registeredOn;
    private String registeredBy;

    protected RegisteredAction() {
    }

    RegisteredAction(FormContext context, PlanDomain domain, RegisterAction form, String plannedAction) {
        this.reference = context.reference();
        this.domain = domain;
        this.kind = form.kind();
        this.plannedAction = plannedAction;
        this.happenedOn = form.happenedOn();
        this.durationMinutes = form.durationMinutes();
        this.note = form.note();
        this.registeredOn = context.today();
        this.registeredBy = context.userId();
    }

    long id() {
        return id;
    }

    /** For example "12/03/2027 werk, uitgevoerd (60 min.): cv maken. Samen een eerste versie geschreven." */
    String line() {
        return DutchDate.of(happenedOn) + " " + domain + ", " + kind
                + (durationMinutes == null ? "" : " (" + durationMinutes + " min.)")
                + (plannedAction == null ? "" : ": " + plannedAction)
                + (note == null ? "" : plannedAction == null ? ": " + note : ". " + note);
    }

    ActionView view() {
        return new ActionView(id, domain.toString(), kind.toString(), happenedOn, durationMinutes, plannedAction, note,
                registeredOn, registeredBy);
    }
}
