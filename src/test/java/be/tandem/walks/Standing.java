package be.tandem.walks;

import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;

/**
 * A trajectory as it stands in the dossier.
 *
 * @param caseManagerWork who does the work of the casemanager Werk now: who was named, or the back-up who stands in
 * @param caseManagerCare the same for the casemanager Zorg
 */
record Standing(TrajectoryStatus status, String generation, LocalDate geinitieerdOn, LocalDate aanvaardOn, LocalDate bezigOn,
                LocalDate plannedEnd, LocalDate endedOn, int version, String caseManagerWork, String caseManagerCare) {
}
