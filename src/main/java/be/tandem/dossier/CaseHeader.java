package be.tandem.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above every page of a case, and above its tasks in the Tasklist: no more than this reader may know.
 *
 * @param participant name of the person
 * @param phase Dutch name of the step in which the trajectory is
 * @param status Dutch name of the status
 * @param region Dutch name of the region, null before the routing
 * @param plannedEnd last day as it stands now, null before BEZIG
 * @param team the casemanagers; empty for who may not know them, and before they are named
 * @param terms the days that come next, soonest first
 * @param codes the same as the Dutch words, for programs
 */
public record CaseHeader(String reference, String participant, String phase, String status, String region,
                         LocalDate plannedEnd, List<TeamContact> team, List<NextTerm> terms,
                         Codes codes) {

    /** Phase, status and region as fixed codes; programs decide on these, never on the words. */
    public record Codes(String phase, String status, String region) {
    }

    /** Address of the case page. */
    public String address() {
        return "/dossier/" + reference;
    }
}
