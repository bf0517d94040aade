package be.tandem.bench;

import be.tandem.bench.Route.Step;
import be.tandem.process.screening.ScreeningSteps;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** On the application: with its forms, as a person who may. */
final class OnTandem extends Walker {

    private List<String> groups;

    OnTandem(ProcessEngine engine, StatementCounter statements) {
        super(engine, statements);
    }

    @Override
    String start() {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey("activationTrajectory").latestVersion().singleResult().getId();
        engine.getIdentityService().setAuthentication("referrer1", List.of("REFERRER"));
        try {
            return engine.getFormService().submitStartForm(definition,
                    ScreeningSteps.referral()).getBusinessKey();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    void prepare(Task task) {
        groups = groupsOf(task);
    }

    @Override
    void complete(int number, Task task, Step step) {
        String user = task.getAssignee() == null ? "member" : task.getAssignee();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            engine.getFormService().submitTaskForm(task.getId(), step.form());
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
