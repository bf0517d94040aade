package be.tandem.dossier;

import be.tandem.calendar.DutchDate;
import be.tandem.network.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What each member of a team does next: the open tasks of the case, divided over people and roles. */
record NextSteps(List<OpenTask> tasks) {

    /** The tasks in this person's name and those of the role that nobody took yet, as one sentence. */
    String of(String userId, Role role) {
        String steps = tasks.stream()
                .filter(task -> task.assignee() == null ? role != null && task.role() == role
                        : task.assignee().equals(userId))
                .map(NextSteps::text).distinct().collect(Collectors.joining("; "));
        return steps.isEmpty() ? "Geen open stap" : steps;
    }

    Set<String> assignees(Role role) {
        return tasks.stream().filter(task -> task.role() == role && task.assignee() != null).map(OpenTask::assignee)
                .collect(Collectors.toSet());
    }

    boolean hasWorkFor(Role role) {
        return tasks.stream().anyMatch(task -> task.role() == role);
    }

    private static String text(OpenTask task) {
        return task.due() == null ? task.name() : task.name() + " (uiterlijk " + DutchDate.inFull(task.due()) + ")";
    }
}
