package be.tandem.action;

import be.tandem.calendar.DutchDate;
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

/** One action on work or care in the dossier; a correction is a new one that takes the place of this one. */
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
    private Activity activity;
    @Enumerated(EnumType.STRING)
    private ActionKind kind;
    @Convert(converter = ConfidentialText.class)
    private String plannedAction;
    private boolean inPlan;
    private LocalDate happenedOn;
    private Integer durationMinutes;
    @Enumerated(EnumType.STRING)
    private Place place;
    private boolean riziv;
    @Convert(converter = ConfidentialText.class)
    private String note;
    private Long appointmentId;
    private LocalDate registeredOn;
    private String registeredBy;
    private Long replaces;
    @Convert(converter = ConfidentialText.class)
    private String correctionReason;
    private boolean replaced;

    protected RegisteredAction() {
    }

    RegisteredAction(String reference, ActionEntry entry, Long appointmentId, String by, LocalDate on) {
        this.reference = reference;
        this.domain = entry.domain();
        this.activity = entry.activity();
        this.kind = entry.kind();
        this.plannedAction = entry.words();
        this.inPlan = entry.inPlan();
        this.happenedOn = entry.happenedOn();
        this.durationMinutes = entry.minutes();
        this.place = entry.place();
        this.riziv = entry.riziv();
        this.note = entry.note();
        this.appointmentId = appointmentId;
        this.registeredBy = by;
        this.registeredOn = on;
    }

    /** Takes the place of an earlier registration, which stays as it was written. */
    RegisteredAction insteadOf(RegisteredAction earlier, String reason) {
        earlier.replaced = true;
        replaces = earlier.id;
        correctionReason = reason;
        appointmentId = earlier.appointmentId;
        return this;
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    boolean isReplaced() {
        return replaced;
    }

    String registeredBy() {
        return registeredBy;
    }

    ActionEntry entry() {
        return new ActionEntry(domain, activity, kind, plannedAction, inPlan, happenedOn, durationMinutes, place, riziv,
                note);
    }

    /** For example "12/03/2027 werk, uitgevoerd (60 min.): cv maken. Samen een eerste versie geschreven." */
    String line() {
        return DutchDate.of(happenedOn) + " " + domain + ", " + (activity == Activity.GUIDANCE ? kind : activity)
                + (durationMinutes == null ? "" : " (" + durationMinutes + " min.)")
                + (plannedAction == null ? "" : ": " + plannedAction)
                + (note == null ? "" : plannedAction == null ? ": " + note : ". " + note);
    }

    ActionRegistered registered() {
        return new ActionRegistered(reference, id, replaces, happenedOn, charge() == Charge.CHARGEABLE);
    }

    private Charge charge() {
        return Charge.of(activity, kind, inPlan, riziv);
    }

    /** @param earlier line of what this one corrects, null when it corrects nothing */
    ActionView view(String earlier) {
        Charge charge = charge();
        return new ActionView(id, domain.toString(), activity.toString(), kind.toString(), happenedOn, durationMinutes,
                place == null ? null : place.toString(), plannedAction, inPlan, note,
                charge.toString(), registeredOn, registeredBy, earlier, correctionReason, new ActionView.Codes(domain.name(),
                activity.name(), kind.name(), place == null ? null : place.name(), charge.name()));
    }

    Long replaces() {
        return replaces;
    }
}
