package be.tandem.process.action;

import be.tandem.action.AppointmentCases;
import be.tandem.action.AppointmentView;
import be.tandem.calendar.BelgianTime;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ties the appointment to its process instance, and tells the diagram who does it and when. */
@Component("prepareAppointment")
class PrepareAppointment implements JavaDelegate {

    private final AppointmentCases appointments;
    private final Trajectories trajectories;
    private final Teams teams;

    PrepareAppointment(AppointmentCases appointments, Trajectories trajectories, Teams teams) {
        this.appointments = appointments;
        this.trajectories = trajectories;
        this.teams = teams;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AppointmentView appointment = appointments.takeUp((Long) execution.getVariable("appointment"),
                execution.getProcessInstanceId());
        Trajectory trajectory = trajectories.get(execution.getProcessBusinessKey());
        Tandem tandem = teams.of(trajectory.reference());
        execution.setVariables(Map.of("reference", trajectory.reference(), "region", trajectory.region(),
                "caseManagerWork", tandem.caseManagerWork(), "caseManagerCare", tandem.caseManagerCare(),
                "appointmentActor", appointment.actor().name(),
                "appointmentOn", BelgianTime.startOf(appointment.plannedOn())));
    }
}
