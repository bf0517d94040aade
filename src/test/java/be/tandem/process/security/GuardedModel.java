package be.tandem.process.security;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A tiny process with one task, for tests about who sees and does what. */
public final class GuardedModel {

    public static final String KEY = "guardedProcess";

    private GuardedModel() {
    }

    /** Deploys the model once. */
    public static void deploy(ProcessEngine engine) {
        if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(KEY).count() > 0) {
            return;
        }
        engine.getRepositoryService().createDeployment().name("guarded")
                .addModelInstance("guarded.bpmn", model("${guardedUser}", "${guardedGroup}"))
                .addClasspathResource("security/guardedTask.form")
                .deploy();
    }

    static BpmnModelInstance model(String assignee, String group) {
        return Bpmn.createExecutableProcess(KEY).name("Bewaakt").camundaHistoryTimeToLiveString("P1D")
                .startEvent("started")
                .userTask("guardedTask").name("Bewaakte taak").camundaAssignee(assignee).camundaCandidateGroups(group)
                .camundaFormRef("guardedTask").camundaFormRefBinding("deployment")
                .endEvent("ended").done();
    }

    /** A task for a group. */
    static Task forGroup(ProcessEngine engine, String region, String group) {
        return forGroup(engine, region, group, "AT-" + UUID.randomUUID());
    }

    static Task forGroup(ProcessEngine engine, String region, String group, String reference) {
        return start(engine, region, null, group, reference);
    }

    /** A task for one person. */
    static Task forUser(ProcessEngine engine, String region, String user) {
        return start(engine, region, user, "NOBODY", "AT-" + UUID.randomUUID());
    }

    private static Task start(ProcessEngine engine, String region, String user, String group,
            String reference) {
        Map<String, Object> variables = new HashMap<>(Map.of("region", region, "guardedGroup", group,
                "reference", reference));
        variables.put("guardedUser", user);
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(KEY, reference, variables).getId();
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    }
}
