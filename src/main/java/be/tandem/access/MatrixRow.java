package be.tandem.access;

import be.tandem.network.Role;
import java.time.LocalDate;
import java.util.Set;

/**
 * One line of the access matrix (domain 3.2).
 *
 * @param own whether only items of the reader's own making count
 * @param months how many calendar months after the end it still holds; and longer for who still has a task then; 0 for as
 *               long as the phase lasts
 * @param consent of whom the participant's agreement is needed
 */
record MatrixRow(Role role, FilePart part, Set<CasePhase> phases, Set<Right> rights, boolean own, Relation relation,
                 int months, ConsentNeed consent) {

    /** Whether it holds by the calendar alone, some time after the end of a trajectory. */
    boolean isInTime(LocalDate endedOn, LocalDate today) {
        return months == 0 || endedOn == null || !endedOn.plusMonths(months).isBefore(today);
    }
}
