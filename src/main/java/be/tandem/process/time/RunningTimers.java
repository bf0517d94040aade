package be.tandem.process.time;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The timers that wait in one process instance; a date that changes does not reach them by itself. */
public final class RunningTimers {

    private final ManagementService jobs;
    private final String processInstanceId;

    private RunningTimers(ManagementService jobs, String processInstanceId) {
        this.jobs = jobs;
        this.processInstanceId = processInstanceId;
    }

    /** The timers of the instance in which a delegate runs; those of called processes stand apart. */
    public static RunningTimers of(DelegateExecution execution) {
        return new RunningTimers(execution.getProcessEngineServices().getManagementService(),
                execution.getProcessInstanceId());
    }

    /** The timers of one process instance. */
    public static RunningTimers of(ManagementService jobs, String processInstanceId) {
        return new RunningTimers(jobs, processInstanceId);
    }

    /** Asks every timer again when it is due; one that counts from its creation keeps that start. */
    public void recalculate() {
        jobs.createJobQuery().processInstanceId(processInstanceId).timers().list()
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), true));
    }
}
