package be.tandem.process.planning;

import be.tandem.calendar.BelgianTime;
import be.tandem.plan.PlanTerm;
import be.tandem.process.time.RunningTimers;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the open tasks of the plan and the signal about a late one follow the day that the dossier holds now (H8). */
@Component("movePlanTerm")
class MovePlanTerm implements JavaDelegate {

    private static final String[] UNTIL_THE_PLAN_IS_THERE = {"signPlan", "cosignPlan", "submitPlan", "approvePlan"};

    private final PlanTerm term;

    MovePlanTerm(PlanTerm term) {
        this.term = term;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate due = term.dueOn(execution.getProcessBusinessKey());
        ProcessEngineServices engine = execution.getProcessEngineServices();
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("tandemPlanning")
                .processInstanceBusinessKey(execution.getProcessBusinessKey()).list()
                .forEach(planning -> move(engine, planning.getId(), due));
    }

    private static void move(ProcessEngineServices engine, String planning, LocalDate due) {
        engine.getRuntimeService().setVariable(planning, "planDueOn", BelgianTime.startOf(due));
        RunningTimers.of(engine.getManagementService(), planning).recalculate();
        TaskService tasks = engine.getTaskService();
        tasks.createTaskQuery().processInstanceId(planning).taskDefinitionKeyIn(UNTIL_THE_PLAN_IS_THERE).list()
                .forEach(task -> tasks.setDueDate(task.getId(), BelgianTime.endOf(due)));
    }
}
