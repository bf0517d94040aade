package be.tandem.process.execution;

import be.tandem.plan.PlanAdjusted;
import be.tandem.process.engine.CaseMessages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A plan that was adjusted on its page counts like one of the task: every side that was ready gets a new task (P13). */
@Component
class AnnouncePlanOfPage {

    private final CaseMessages messages;

    AnnouncePlanOfPage(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(PlanAdjusted adjusted) {
        messages.send("planAdjusted", adjusted.reference());
    }
}
