package be.tandem.walks;

import be.tandem.trajectory.TrajectoryStatus;
import java.time.LocalDate;

/** A trajectory as it stands in the dossier. */
record Standing(TrajectoryStatus status, String generation, LocalDate geinitieerdOn, LocalDate aanvaardOn, LocalDate bezigOn,
                LocalDate plannedEnd, LocalDate endedOn, int version) {
}
