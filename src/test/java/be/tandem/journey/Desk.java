package be.tandem.journey;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** A way in: REST or the Tasklist in a browser. */
interface Desk {

    /** Submits the start form of a process as this user; answers with the reference. */
    String start(String user, String processKey, Map<String, Object> form);

    /** Completes an open task as this user. */
    void submit(String user, Task task, String reference, Map<String, Object> form);
}
