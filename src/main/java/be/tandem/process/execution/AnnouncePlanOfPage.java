package be.tandem.process.execution;

import be.tandem.plan.PlanAdjusted;
import be.tandem.process.engine.AsTheProgram;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A plan that was adjusted on its page counts like one of the task: every side that was ready gets a new task (P13). */
@Component
class AnnouncePlanOfPage {

    private final RuntimeService instances;
    private final AsTheProgram program;

    AnnouncePlanOfPage(RuntimeService instances, AsTheProgram program) {
        this.instances = instances;
        this.program = program;
    }

    @EventListener
    void on(PlanAdjusted adjusted) {
        program.run(() -> instances.createMessageCorrelation("planAdjusted")
                .processInstanceBusinessKey(adjusted.reference()).correlateAll());
    }
}
