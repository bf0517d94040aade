package be.tandem.process.stop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** What a diagram says of the end of the trajectory: its property {@code atTrajectoryEnd} is {@code ends} or {@code livesOn}. */
@Component
class AtTrajectoryEnd {

    static final String PROPERTY = "atTrajectoryEnd";
    static final String ENDS = "ends";
    static final String LIVES_ON = "livesOn";

    boolean endsWithTrajectory(ProcessEngineServices engine, String definitionId) {
        String key = engine.getRepositoryService().getProcessDefinition(definitionId).getKey();
        Process process = engine.getRepositoryService().getBpmnModelInstance(definitionId).getModelElementById(key);
        return said(process).filter(ENDS::equals).isPresent();
    }

    /** Empty when the diagram says nothing; then the process is left alone. */
    static Optional<String> said(BpmnModelInstance model) {
        return said(model.getModelElementsByType(Process.class).iterator().next());
    }

    private static Optional<String> said(Process process) {
        return Optional.ofNullable(process.getExtensionElements()).map(AtTrajectoryEnd::properties).stream()
                .flatMap(Collection::stream).filter(property -> PROPERTY.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue).findFirst();
    }

    private static List<CamundaProperty> properties(ExtensionElements extensions) {
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(all -> all.getCamundaProperties().stream()).toList();
    }
}
