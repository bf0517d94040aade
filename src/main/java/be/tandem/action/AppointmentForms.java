package be.tandem.action;

import be.tandem.calendar.BelgianTime;
import be.tandem.form.FormContext;
import be.tandem.form.RecordsForm;
import be.tandem.form.ShowsInForm;
import be.tandem.team.OwnTrajectories;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning an action from the Tasklist at any time, and writing down what came of it (P10). */
@Service
@Transactional
class AppointmentForms {

    private final Appointments appointments;
    private final AppointmentRepository repository;
    private final ActionRegister register;
    private final OwnTrajectories ownTrajectories;

    AppointmentForms(Appointments appointments, AppointmentRepository repository, ActionRegister register,
            OwnTrajectories ownTrajectories) {
        this.appointments = appointments;
        this.repository = repository;
        this.register = register;
        this.ownTrajectories = ownTrajectories;
    }

    record PlanForm(String trajectory, Actor actor, String description, LocalDate plannedOn, Place place) {
    }

    @RecordsForm("planAction")
    Map<String, Object> plan(FormContext context, PlanForm form) {
        ownTrajectories.demandOwnUnderWay("trajectory", form.trajectory(), context.userId());
        Appointment appointment = appointments.save(form.trajectory(), new AppointmentPlan(form.actor(), null,
                form.description(), form.plannedOn(), form.place()), context.userId());
        return Map.of("reference", form.trajectory(), "appointment", appointment.id());
    }

    record WorkForm(ActionKind kind, LocalDate happenedOn, Integer durationMinutes, Place place, String note,
                    LocalDate newAppointmentOn) {
    }

    record CareForm(ActionKind kind, LocalDate happenedOn, Integer durationMinutes, Place place, Boolean riziv,
                    String note, LocalDate newAppointmentOn) {
    }

    @RecordsForm("settleWorkAppointment")
    Map<String, Object> byCaseManagerWork(FormContext context, WorkForm form) {
        return settle(context, form, false);
    }

    @RecordsForm("settleWorkProviderAppointment")
    Map<String, Object> byWorkProvider(FormContext context, WorkForm form) {
        return settle(context, form, false);
    }

    @RecordsForm("settleCareAppointment")
    Map<String, Object> byCaseManagerCare(FormContext context, CareForm form) {
        return settle(context, form);
    }

    @RecordsForm("settleCareProviderAppointment")
    Map<String, Object> byCareProvider(FormContext context, CareForm form) {
        return settle(context, form);
    }

    @ShowsInForm("appointment")
    @Transactional(readOnly = true)
    String text(FormContext context) {
        return repository.waitingIn(context.caseId()).map(Appointment::text).orElse("Deze afspraak is al genoteerd.");
    }

    private Map<String, Object> settle(FormContext context, CareForm form) {
        return settle(context, new WorkForm(form.kind(), form.happenedOn(), form.durationMinutes(), form.place(),
                form.note(), form.newAppointmentOn()), Boolean.TRUE.equals(form.riziv()));
    }

    /** Answers with whether there is a new appointment, and when. */
    private Map<String, Object> settle(FormContext context, WorkForm form, boolean riziv) {
        Appointment waiting = repository.waitingIn(context.caseId()).orElseThrow();
        register.add(context.reference(), waiting.entry(form.kind(), form.happenedOn(), form.durationMinutes(),
                form.place(), riziv, form.note()), waiting.id(), context.userId());
        if (form.newAppointmentOn() == null) {
            return Map.of("newAppointment", false);
        }
        appointments.move(waiting, form.newAppointmentOn(), context.userId());
        return Map.of("newAppointment", true, "appointmentOn", BelgianTime.startOf(form.newAppointmentOn()));
    }
}
