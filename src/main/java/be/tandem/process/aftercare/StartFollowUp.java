package be.tandem.process.aftercare;

import be.tandem.calendar.BelgianTime;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts what comes after the closing as a process of its own, which lives on when the trajectory ends (P24). */
@Component("startFollowUp")
class StartFollowUp implements JavaDelegate {

    private final Trajectories trajectories;

    StartFollowUp(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Trajectory trajectory = trajectories.get(execution.getProcessBusinessKey());
        execution.getProcessEngineServices().getRuntimeService().startProcessInstanceByKey("followUp",
                trajectory.reference(), Map.of("reference", trajectory.reference(), "region", trajectory.region(),
                        "regulationGeneration", trajectory.regulationGeneration().name(),
                        "closedOn", BelgianTime.startOf(trajectory.endedOn())));
    }
}
