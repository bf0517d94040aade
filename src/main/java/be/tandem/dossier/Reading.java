package be.tandem.dossier;

import be.tandem.access.CasePhase;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.trajectory.Trajectory;
import java.util.List;
import java.util.Set;

/**
 * What one look at a case needs more than once, fetched once.
 *
 * @param readable the parts that this reader may read now
 * @param tasks every open task of the case
 */
record Reading(Reader reader, Trajectory trajectory, CasePhase phase, Set<FilePart> readable, List<OpenTask> tasks) {

    String reference() {
        return trajectory.reference();
    }

    boolean mayRead(FilePart part) {
        return readable.contains(part);
    }
}
