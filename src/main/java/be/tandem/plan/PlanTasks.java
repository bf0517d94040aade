package be.tandem.plan;

import be.tandem.access.Reader;
import java.util.List;

/** The tasks that bring a plan further, as far as they wait in somebody's Tasklist. */
public interface PlanTasks {

    List<PlanTask> of(Reader reader, String reference);

    /**
     * An open task.
     *
     * @param address where it stands in the Tasklist
     */
    record PlanTask(String name, String address) {
    }
}
