package be.tandem.walks;

import java.io.File;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What the models say about tasks and starts: who does what. */
final class Models {

    private final Map<String, String> roleOfTask = new HashMap<>();
    private final Set<String> startable = new TreeSet<>();

    Models() {
        Arrays.stream(new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn"))).sorted()
                .map(Bpmn::readModelFromFile).forEach(this::read);
    }

    private void read(BpmnModelInstance model) {
        model.getModelElementsByType(UserTask.class).forEach(task -> roleOfTask.put(task.getId(), ""));
        model.getModelElementsByType(UserTask.class).forEach(task -> model.getModelElementsByType(Lane.class).stream()
                .filter(lane -> isDrawnIn(task.getDiagramElement(), (BpmnShape) lane.getDiagramElement()))
                .forEach(lane -> roleOfTask.put(task.getId(), roleOf(lane.getId()))));
        model.getModelElementsByType(StartEvent.class).stream().filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> startable.add(((Process) start.getParentElement()).getId()));
    }

    /** By the drawing, because a lane does not name the tasks inside a sub-process. */
    private static boolean isDrawnIn(BpmnShape task, BpmnShape lane) {
        double middle = task.getBounds().getY() + task.getBounds().getHeight() / 2;
        return middle > lane.getBounds().getY() && middle < lane.getBounds().getY() + lane.getBounds().getHeight();
    }

    private static String roleOf(String lane) {
        return lane.replaceAll("([A-Z])", "_$1").toUpperCase();
    }

    Set<String> tasks() {
        return new TreeSet<>(roleOfTask.keySet());
    }

    /** Processes that somebody starts with a form. */
    Set<String> startable() {
        return startable;
    }

    /** The role of the lane in which the task stands. */
    String roleOfTask(String task) {
        return roleOfTask.getOrDefault(task, "");
    }
}
