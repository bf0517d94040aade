package be.tandem.process.action;

import be.tandem.action.AppointmentPlanned;
import be.tandem.action.AppointmentSettled;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.trajectory.TrajectoryEnded;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives who does a planned action a task, and takes it away when there is nothing left to write down (P10, H15). */
@Component
class AppointmentTasks {

    private final RuntimeService instances;
    private final AsTheProgram program;

    AppointmentTasks(RuntimeService instances, AsTheProgram program) {
        this.instances = instances;
        this.program = program;
    }

    @EventListener
    void on(AppointmentPlanned planned) {
        program.run(() -> instances.startProcessInstanceByKey("adHocAction", planned.reference(),
                Map.of("appointment", planned.appointment())));
    }

    @EventListener
    void on(AppointmentSettled settled) {
        program.run(() -> settle().processInstanceId(settled.caseId()).correlateAll());
    }

    /** An appointment of a trajectory that ended does not take place. */
    @EventListener
    void on(TrajectoryEnded ended) {
        program.run(() -> settle().processInstanceBusinessKey(ended.reference()).correlateAll());
    }

    private MessageCorrelationBuilder settle() {
        return instances.createMessageCorrelation("appointmentSettled");
    }
}
