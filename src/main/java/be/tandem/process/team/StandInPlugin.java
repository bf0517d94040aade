package be.tandem.process.team;

import be.tandem.process.engine.UserTaskPlugin;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets {@link StandInListener} look at each new task, after the others that say whose it is. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class StandInPlugin extends UserTaskPlugin {

    private final LentTasks tasks;

    StandInPlugin(@Lazy LentTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    protected void follow(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new StandInListener(tasks));
    }
}
