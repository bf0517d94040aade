package be.tandem.process.stop;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * However a trajectory ends, what runs beside it with the same reference ends with it, so that nobody keeps a task for a
 * person who is not guided any more. A process that lives on, such as a complaint, says so in its diagram.
 */
@Component("endBesideTrajectory")
class EndBesideTrajectory implements JavaDelegate {

    private final AtTrajectoryEnd declared;

    EndBesideTrajectory(AtTrajectoryEnd declared) {
        this.declared = declared;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(execution.getProcessBusinessKey())
                .rootProcessInstances().list().stream()
                .filter(beside -> !beside.getId().equals(execution.getProcessInstanceId()))
                .filter(beside -> declared.endsWithTrajectory(execution.getProcessEngineServices(),
                        beside.getProcessDefinitionId()))
                .forEach(beside -> runtime.deleteProcessInstance(beside.getId(), "TRAJECTORY_ENDED", false, true));
    }
}
