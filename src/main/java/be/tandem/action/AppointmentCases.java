package be.tandem.action;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties an appointment to the process instance in which it waits for what came of it. */
@Service
@Transactional
public class AppointmentCases {

    private final AppointmentRepository appointments;

    AppointmentCases(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    public AppointmentView takeUp(long appointment, String caseId) {
        Appointment waiting = appointments.findById(appointment).orElseThrow();
        waiting.waitsIn(caseId);
        return waiting.view();
    }
}
