package be.tandem.process.aftercare;

import be.tandem.calendar.BelgianTime;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts what comes after the closing as processes of their own, which live on when the trajectory ends (P24, P25). */
@Component("startAfterCare")
class StartAfterCare implements JavaDelegate {

    private final Trajectories trajectories;

    StartAfterCare(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Trajectory trajectory = trajectories.get(execution.getProcessBusinessKey());
        Map<String, Object> variables = new HashMap<>(trajectory.routing());
        variables.put("closedOn", BelgianTime.startOf(trajectory.endedOn()));
        RuntimeService engine = execution.getProcessEngineServices().getRuntimeService();
        engine.startProcessInstanceByKey("followUp", trajectory.reference(), variables);
        engine.startProcessInstanceByKey("afterCare", trajectory.reference(), variables);
    }
}
