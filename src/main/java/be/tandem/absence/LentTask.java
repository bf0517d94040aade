package be.tandem.absence;

/**
 * An open task that somebody else does while a person is away.
 *
 * @param person log-in of who gets it back
 * @param standIn log-in of who does it meanwhile; null when the group may take it
 * @param group group that got the task because of the absence; null when it had it before
 */
public record LentTask(String reference, String taskId, String person, String standIn, String group) {
}
