package be.tandem.search;

import be.tandem.access.CasePhase;
import be.tandem.trajectory.TrajectoryStatus;
import java.io.Serializable;

/**
 * What somebody looks for; every criterion that is given must hold, null or blank is not given.
 *
 * @param name parts of first and last name, in any order; accents and capitals do not matter
 * @param nationalNumber INSZ, exactly
 * @param municipality beginning of its name, or a postcode
 * @param caseManager parts of the name of a casemanager Werk or Zorg
 */
public record CaseQuery(String name, String reference, String nationalNumber, String municipality,
                        TrajectoryStatus status, CasePhase phase, String caseManager) implements Serializable {

    /** Never in a log. */
    @Override
    public String toString() {
        return "CaseQuery";
    }
}
