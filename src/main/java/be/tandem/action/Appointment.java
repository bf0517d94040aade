package be.tandem.action;

import be.tandem.calendar.DutchDate;
import be.tandem.form.DossierText;
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
import java.util.Set;

/** An action before it happens: who, what, when and where (P10). */
@Entity
class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_id")
    @SequenceGenerator(name = "dossier_id", sequenceName = "dossier_id", allocationSize = 50)
    private Long id;
    private String reference;
    @Enumerated(EnumType.STRING)
    private Actor actor;
    private LocalDate plannedOn;
    @Enumerated(EnumType.STRING)
    private Place place;
    private Long planAction;
    @Convert(converter = ConfidentialText.class)
    private String description;
    private String plannedBy;
    private LocalDate notedOn;
    private String caseId;

    protected Appointment() {
    }

    Appointment(String reference, AppointmentPlan plan, String by, LocalDate today) {
        this.reference = reference;
        this.actor = plan.actor();
        this.plannedOn = plan.plannedOn();
        this.place = plan.place();
        this.planAction = plan.planAction();
        this.description = plan.description();
        this.plannedBy = by;
        this.notedOn = today;
    }

    /** The same appointment on another day, in the same process instance. */
    Appointment movedTo(LocalDate day, String by, LocalDate today) {
        Appointment next = new Appointment(reference, new AppointmentPlan(actor, planAction, description, day, place), by,
                today);
        next.caseId = caseId;
        return next;
    }

    void waitsIn(String processInstance) {
        caseId = processInstance;
    }

    /** What came of it, in the words of who planned it; it happened there unless somebody says otherwise. */
    ActionEntry entry(ActionKind kind, LocalDate on, Integer minutes, Place where, boolean riziv, String note) {
        return new ActionEntry(actor.domain(), Activity.GUIDANCE, kind, description, planAction != null, on, minutes,
                where == null ? place : where, riziv, note);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    Actor actor() {
        return actor;
    }

    Long planAction() {
        return planAction;
    }

    String caseId() {
        return caseId;
    }

    /** Whether it is for one of these actions of the plan. */
    boolean isFor(Set<Long> planActions) {
        return planAction != null && planActions.contains(planAction);
    }

    /** For example "Afspraak van 12/03/2027: cv maken". */
    String label() {
        return "Afspraak van " + DutchDate.of(plannedOn) + ": " + description;
    }

    String text() {
        return new DossierText().line("Wat", description).line("Wanneer", DutchDate.of(plannedOn)).line("Waar", place)
                .toString();
    }

    AppointmentView view() {
        return new AppointmentView(id, actor, plannedOn, place, description, planAction != null, plannedBy);
    }
}
