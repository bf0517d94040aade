package be.tandem.dossier;

import be.tandem.network.Role;
import java.time.LocalDate;

/**
 * A task that waits in the Tasklist.
 *
 * @param caseId process instance in which it stands, for example that of one internship
 * @param key id of the task in the model
 * @param due null when there is no term
 * @param assignee log-in of who does it, null as long as nobody took it
 * @param role role whose members may take it, null when it goes to one person
 */
public record OpenTask(String id, String caseId, String key, String name, LocalDate due, String assignee, Role role) {

    /** Address of the task in the Tasklist. */
    public String address() {
        return "/camunda/app/tasklist/default/#/?task=" + id;
    }
}
