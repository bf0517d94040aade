package be.tandem.process.stop;

import be.tandem.internship.StoppedInternships;
import be.tandem.stop.EarlyStops;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import be.tandem.trajectory.Trajectory;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P17: status VERVROEGD_STOPGEZET; the participant hears it from the casemanager, and an employer from the provider. */
@Component("stopTrajectory")
class StopTrajectory implements JavaDelegate {

    private final EarlyStops stops;
    private final StoppedInternships internships;
    private final Trajectories trajectories;
    private final Teams teams;

    StopTrajectory(EarlyStops stops, StoppedInternships internships, Trajectories trajectories, Teams teams) {
        this.stops = stops;
        this.internships = internships;
        this.trajectories = trajectories;
        this.teams = teams;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Trajectory trajectory = trajectories.get(execution.getProcessBusinessKey());
        boolean anEmployerCounts = internships.anEmployerCounts(trajectory.reference());
        stops.stop(trajectory.reference());
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        Map<String, Object> variables = new HashMap<>(trajectory.routing());
        if (anEmployerCounts) {
            runtime.startProcessInstanceByKey("stoppedInternships", trajectory.reference(), variables);
        }
        variables.put("caseManagerWork", teams.of(trajectory.reference()).caseManagerWork());
        runtime.startProcessInstanceByKey("stopDecisionTold", trajectory.reference(), variables);
    }
}
