package be.tandem.process.team;

import be.tandem.process.engine.AsTheProgram;
import be.tandem.trajectory.TrajectoryEnded;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a trajectory ends, the small processes beside it that lost their use end too: those that wait for this message. */
@Component
class EndSideProcesses {

    static final String MESSAGE = "noLongerNeeded";

    private final RuntimeService instances;
    private final AsTheProgram program;

    EndSideProcesses(RuntimeService instances, AsTheProgram program) {
        this.instances = instances;
        this.program = program;
    }

    @EventListener
    void end(TrajectoryEnded ended) {
        program.run(() -> instances.createMessageCorrelation(MESSAGE)
                .processInstanceBusinessKey(ended.reference()).correlateAll());
    }
}
