package be.tandem.process.action;

import be.tandem.action.AppointmentPlanned;
import be.tandem.action.AppointmentSettled;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.process.engine.CaseMessages;
import be.tandem.trajectory.TrajectoryEnded;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives who does a planned action a task, and takes it away when there is nothing left to write down (P10, H15). */
@Component
class AppointmentTasks {

    private static final String SETTLED = "appointmentSettled";

    private final RuntimeService instances;
    private final AsTheProgram program;
    private final CaseMessages messages;

    AppointmentTasks(RuntimeService instances, AsTheProgram program, CaseMessages messages) {
        this.instances = instances;
        this.program = program;
        this.messages = messages;
    }

    @EventListener
    void on(AppointmentPlanned planned) {
        program.run(() -> instances.startProcessInstanceByKey("adHocAction", planned.reference(),
                Map.of("appointment", planned.appointment())));
    }

    @EventListener
    void on(AppointmentSettled settled) {
        messages.sendTo(SETTLED, settled.caseId());
    }

    /** An appointment of a trajectory that ended does not take place. */
    @EventListener
    void on(TrajectoryEnded ended) {
        messages.send(SETTLED, ended.reference());
    }
}
