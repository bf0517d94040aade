package be.tandem.dossier;

import be.tandem.access.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What waits for somebody, or for a day, in one trajectory; the engine knows. */
public interface CaseWork {

    /** Every open task, the one that is due first in front. */
    List<OpenTask> tasks(String reference);

    /** Ids of the open tasks that this reader finds in the own Tasklist. */
    Set<String> taskIdsOf(Reader reader, String reference);

    /** Every timer that waits. */
    List<Timer> timers(String reference);

    /**
     * A timer that waits in the engine.
     *
     * @param key id of its element in the model
     */
    record Timer(String key, LocalDate due) {
    }
}
