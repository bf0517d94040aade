package be.tandem.walks;

import java.time.Instant;
import java.util.List;

/** All that the engine has open for a trajectory, and how it stands in the dossier. */
record Snapshot(List<Instance> instances, List<OpenTask> tasks, List<Waiting> jobs, long incidents, Standing standing) {

    record Instance(String id, String process) {
    }

    /** A task in somebody's list. */
    record OpenTask(String id, String key, String instance, String process, String assignee, List<String> groups,
                    Instant created, Instant due) {
    }

    /** A timer or another job; due at once when it has no moment. */
    record Waiting(String id, String element, Instant due, int retries, boolean failed) {
    }

    boolean isOver() {
        return instances.isEmpty();
    }

    boolean has(String taskId) {
        return tasks.stream().anyMatch(task -> task.id().equals(taskId));
    }
}
