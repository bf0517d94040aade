package be.tandem.process.planning;

import be.tandem.plan.PlanObjected;
import be.tandem.process.engine.AsTheProgram;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who does not agree on the page brings a plan that waits for signatures back to the meeting (P7). */
@Component
class BringPlanBack {

    private final RuntimeService instances;
    private final AsTheProgram program;

    BringPlanBack(RuntimeService instances, AsTheProgram program) {
        this.instances = instances;
        this.program = program;
    }

    @EventListener
    void on(PlanObjected objected) {
        program.run(() -> instances.createMessageCorrelation("planObjected")
                .processInstanceBusinessKey(objected.reference()).correlateAll());
    }
}
