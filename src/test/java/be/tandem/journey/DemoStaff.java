package be.tandem.journey;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Which demo user a task is meant for: its assignee, or the first person of its group. */
final class DemoStaff {

    static final String PASSWORD = "tandem";

    private DemoStaff() {
    }

    static String userFor(TaskService tasks, Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
        if (groups.size() != 1) {
            throw new AssertionError(task.getTaskDefinitionKey() + " reaches " + groups);
        }
        String[] parts = groups.get(0).toLowerCase(Locale.ROOT).split("\\.");
        return parts[0] + "1" + (parts.length > 1 ? "." + parts[1] : "");
    }
}
