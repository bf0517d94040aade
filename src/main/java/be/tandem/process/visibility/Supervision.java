package be.tandem.process.visibility;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;

/**
 * What VDAB management watches in Cockpit: every process, except those that live apart from the people they may be about.
 * A complaint can be about VDAB itself (N2), so it is for its handler; the administrator finds a job that failed, no text.
 */
public final class Supervision {

    /** Keys of the processes that only their own people see. */
    private static final Set<String> APART = Set.of("complaint");

    private static final List<Permission> RIGHTS = List.of(Permissions.READ, Permissions.READ_INSTANCE,
            Permissions.READ_TASK, Permissions.READ_HISTORY, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
            ProcessDefinitionPermissions.READ_TASK_VARIABLE, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE);

    private Supervision() {
    }

    /** What whoever watches over a process may read of it. */
    public static List<Permission> rights() {
        return RIGHTS;
    }

    /** Whether the process with this key lives apart. */
    public static boolean isApart(String processKey) {
        return APART.contains(processKey);
    }

    /** In SQL, for a table with the column PROC_DEF_ID_: an id begins with the key of its process. */
    static String notApart(String table) {
        StringBuilder condition = new StringBuilder("(").append(table).append(".PROC_DEF_ID_ is null");
        condition.append(" or not (");
        condition.append(String.join(" or ", APART.stream().sorted()
                .map(key -> table + ".PROC_DEF_ID_ like '" + key + ":%'").toList()));
        return condition.append("))").toString();
    }
}
