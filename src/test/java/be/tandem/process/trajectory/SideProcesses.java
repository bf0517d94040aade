package be.tandem.process.trajectory;

import be.tandem.process.Walk;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Two processes beside a trajectory, one that ends with it and one that lives on. */
final class SideProcesses {

    private SideProcesses() {
    }

    /** Starts both for a trajectory. */
    static Walk start(ProcessEngine engine, String reference) {
        start(engine, reference, "besideThatEnds", "ends");
        start(engine, reference, "besideThatLivesOn", "livesOn");
        return new Walk(engine, reference);
    }

    private static void start(ProcessEngine engine, String reference, String key, String atTrajectoryEnd) {
        String process = key + "Process";
        if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process).count() == 0) {
            engine.getRepositoryService().createDeployment().addModelInstance(key + ".bpmn", model(key, atTrajectoryEnd))
                    .deploy();
        }
        engine.getRuntimeService().startProcessInstanceByKey(process, reference);
    }

    private static BpmnModelInstance model(String key, String atTrajectoryEnd) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(key + "Process").camundaHistoryTimeToLiveString("P1D")
                .startEvent().userTask(key).endEvent().done();
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName("atTrajectoryEnd");
        property.setCamundaValue(atTrajectoryEnd);
        process.builder().addExtensionElement(model.newInstance(CamundaProperties.class));
        process.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).singleResult()
                .getCamundaProperties().add(property);
        return model;
    }
}
