package be.tandem.action;

import be.tandem.access.ItemKind;
import be.tandem.access.Reader;
import be.tandem.form.Refusal;
import be.tandem.trajectory.Timeline;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.TrajectoryStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actions that are planned: of the plan or beside it, for oneself or for somebody else (P10). */
@Service
@Transactional
public class Appointments {

    private final AppointmentRepository repository;
    private final ActionRights rights;
    private final Trajectories trajectories;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(AppointmentRepository repository, ActionRights rights, Trajectories trajectories, Timeline timeline,
            ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.rights = rights;
        this.trajectories = trajectories;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Plans it, and gives who does it a task. */
    public void plan(Reader by, String reference, AppointmentPlan plan) {
        if (!rights.actors(by, reference).contains(plan.actor())) {
            throw new Refusal("actor", "Je plant hier alleen afspraken voor je eigen rol. Kies die.");
        }
        Appointment appointment = save(reference, plan, by.userId());
        events.publishEvent(new AppointmentPlanned(reference, appointment.id()));
    }

    Appointment save(String reference, AppointmentPlan plan, String by) {
        if (trajectories.get(reference).status() != TrajectoryStatus.BEZIG) {
            throw new Refusal("trajectory", "Acties kunnen alleen als het traject Bezig is.");
        }
        plan.check(LocalDate.now(clock));
        if (plan.actor().isProvider() && rights.isKeptBack(reference, plan.planAction())) {
            throw new Refusal("actor", "De deelnemer houdt deze actie tussen de casemanagers. Kies een casemanager.");
        }
        tell(reference, plan.planAction());
        return repository.save(new Appointment(reference, plan, by, LocalDate.now(clock)));
    }

    /** The same appointment on another day. */
    Appointment move(Appointment appointment, LocalDate day, String by) {
        LocalDate today = LocalDate.now(clock);
        if (day.isBefore(today)) {
            throw new Refusal("newAppointmentOn", "De nieuwe afspraak ligt in het verleden. Kijk de datum na.");
        }
        tell(appointment.reference(), appointment.planAction());
        return repository.save(appointment.movedTo(day, by, today));
    }

    /** Silent to those from whom the participant keeps the action of the plan (D4). */
    private void tell(String reference, Long planAction) {
        timeline.record(reference, "APPOINTMENT_PLANNED",
                planAction == null ? null : ItemKind.PLAN_ACTION.item(planAction));
    }

    /** The open appointments that this reader may see. */
    @Transactional(readOnly = true)
    public List<AppointmentView> open(Reader reader, String reference) {
        return openFor(reader, reference).stream().map(Appointment::view).toList();
    }

    /** The open appointment with this id, when this reader may see it. */
    @Transactional(readOnly = true)
    public AppointmentView get(Reader reader, String reference, long id) {
        return entity(reader, reference, id).view();
    }

    Appointment entity(Reader reader, String reference, long id) {
        return openFor(reader, reference).stream().filter(appointment -> appointment.id() == id).findFirst().orElseThrow(
                () -> new Refusal("Deze afspraak is al genoteerd, of ze is niet voor jou. Bekijk de lijst met acties."));
    }

    private List<Appointment> openFor(Reader reader, String reference) {
        List<Actor> actors = rights.readable(reader, reference);
        Set<Long> hidden = rights.hidden(reader, reference);
        return trajectories.get(reference).status().isFinal() ? List.of() : repository.open(reference).stream()
                .filter(appointment -> actors.contains(appointment.actor()))
                .filter(appointment -> !appointment.isFor(hidden)).toList();
    }
}
