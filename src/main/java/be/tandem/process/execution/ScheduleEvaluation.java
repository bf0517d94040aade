package be.tandem.process.execution;

import be.tandem.calendar.BelgianTime;
import be.tandem.evaluation.EvaluationCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the day on which the next evaluation appears. */
@Component("scheduleEvaluation")
class ScheduleEvaluation implements JavaDelegate {

    private final EvaluationCalendar calendar;

    ScheduleEvaluation(EvaluationCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("nextEvaluationOn",
                BelgianTime.startOf(calendar.nextDay(execution.getProcessBusinessKey())));
    }
}
