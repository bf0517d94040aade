package be.tandem.process.planning;

import be.tandem.plan.PlanObjected;
import be.tandem.process.engine.CaseMessages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who does not agree on the page brings a plan that waits for signatures back to the meeting (P7). */
@Component
class BringPlanBack {

    private final CaseMessages messages;

    BringPlanBack(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(PlanObjected objected) {
        messages.send("planObjected", objected.reference());
    }
}
