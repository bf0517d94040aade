package be.tandem.process.team;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A new task of somebody who is away goes to who steps in (P16), in whatever diagram it stands. */
record StandInListener(LentTasks tasks) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            tasks.redirect(task);
        }
    }
}
