package be.tandem.dossier;

import be.tandem.access.CasePhase;
import be.tandem.access.FilePart;
import be.tandem.access.Reader;
import be.tandem.trajectory.Trajectory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one look at a case needs more than once, fetched once.
 *
 * @param readable the parts that this reader may read now
 * @param inFull those of which the reader sees more than what is of the own making
 * @param tasks every open task of the case
 */
record Reading(Reader reader, Trajectory trajectory, CasePhase phase, Set<FilePart> readable, Set<FilePart> inFull,
               List<OpenTask> tasks) {

    String reference() {
        return trajectory.reference();
    }

    /** The parts whose story may be told as a whole; that the trajectory runs is known to whoever has work in it. */
    Set<FilePart> told() {
        Set<FilePart> told = EnumSet.of(FilePart.OPEN);
        told.addAll(inFull);
        return told;
    }

    /** Where internships are: open part, but not for a provider who has nothing to do with them. */
    boolean mayReadInternships() {
        return inFull.contains(FilePart.OPEN) || readable.contains(FilePart.INTERNSHIP);
    }

    boolean mayRead(FilePart part) {
        return readable.contains(part);
    }
}
