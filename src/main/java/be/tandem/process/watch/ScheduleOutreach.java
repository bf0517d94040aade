package be.tandem.process.watch;

import be.tandem.calendar.BelgianTime;
import be.tandem.watch.Silence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Until when it may be silent, and whether somebody must seek contact now (P14). */
@Component("scheduleOutreach")
class ScheduleOutreach implements JavaDelegate {

    private final Silence silence;

    ScheduleOutreach(Silence silence) {
        this.silence = silence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Silence.Standing standing = silence.of(execution.getProcessBusinessKey());
        execution.setVariable("outreachNeed", standing.need().name());
        execution.setVariable("outreachOn", BelgianTime.startOf(standing.until()));
        execution.setVariable("contactBy", BelgianTime.startOf(standing.contactBy()));
    }
}
