package be.tandem.bench;

import be.tandem.bench.Route.Step;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** On the bare engine: with the variables that the same step left behind on the application. */
final class OnBare extends Walker {

    private final Recording recording;
    private int trajectories;

    OnBare(ProcessEngine engine, StatementCounter statements, Recording recording) {
        super(engine, statements);
        this.recording = recording;
    }

    @Override
    String start() {
        String reference = "BARE-" + Thread.currentThread().getId() + "-" + ++trajectories;
        return engine.getRuntimeService().startProcessInstanceByKey("activationTrajectory", reference,
                recording.atStart()).getBusinessKey();
    }

    @Override
    void complete(int number, Task task, Step step) {
        engine.getTaskService().complete(task.getId(), recording.at(number));
    }
}
