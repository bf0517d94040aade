package be.tandem.process.consent;

import be.tandem.network.Role;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A new task for a provider goes to the casemanager when the participant does not let that provider register. */
record ProviderTaskListener(ProviderTasks tasks, Role provider) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        String instead = tasks.insteadOf(provider, task.getExecution().getProcessBusinessKey());
        if (instead != null) {
            task.setAssignee(instead);
        }
    }
}
