package be.tandem.process.demo;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Lets the demo users do the work: whoever has the task, or else somebody of its group. */
record DemoStaff(ProcessEngine engine) {

    /** Name of the first or second demo user of a group: CASE_MANAGER_WORK.KEMPEN → case_manager_work1.kempen. */
    static String user(String group, int number) {
        String[] parts = group.toLowerCase(Locale.ROOT).split("\\.", 2);
        return parts[0] + number + (parts.length == 2 ? "." + parts[1] : "");
    }

    /** Does something logged in as the person who may. */
    <T> T as(String user, Supplier<T> work) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId).toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    String worker(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                .filter(group -> group != null).findFirst().map(group -> user(group, 1))
                .orElseThrow(() -> new IllegalStateException("nobody may do " + task.getTaskDefinitionKey()));
    }
}
