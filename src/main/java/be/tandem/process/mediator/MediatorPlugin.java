package be.tandem.process.mediator;

import be.tandem.network.Role;
import be.tandem.process.engine.UserTaskPlugin;
import java.util.List;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;

/** Lets {@link MediatorTasks} follow each task of the VDAB mediators, in whatever diagram it stands. */
@Component
class MediatorPlugin extends UserTaskPlugin {

    private static final List<String> FOLLOWED = List.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE);

    private final MediatorTasks tasks;

    MediatorPlugin(MediatorTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    protected void follow(TaskDefinition task) {
        if (task.getCandidateGroupIdExpressions().stream().map(Expression::getExpressionText)
                .anyMatch(Role.VDAB_MEDIATOR.group()::equals)) {
            FOLLOWED.forEach(event -> task.addBuiltInTaskListener(event, tasks));
        }
    }
}
