package be.tandem.search;

import be.tandem.network.Region;
import be.tandem.trajectory.TrajectoryStatus;

/**
 * A case that the reader may open.
 *
 * @param participant first and last name
 * @param region null before the routing
 * @param caseManagerWork name, null as long as nobody was named and for a reader who may not know the team
 */
public record CaseHit(String reference, String participant, String municipality, TrajectoryStatus status, Region region,
                      String caseManagerWork, String caseManagerCare) {

    CaseHit withCaseManagers(String work, String care) {
        return new CaseHit(reference, participant, municipality, status, region, work, care);
    }
}
