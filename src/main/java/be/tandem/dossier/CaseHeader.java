package be.tandem.dossier;

import be.tandem.team.Tandem;
import java.time.LocalDate;

/**
 * What stands above every page of a case.
 *
 * @param participant name of the person; null for a reader who may not know it
 * @param status Dutch name of the status
 * @param region Dutch name of the region, null before the routing
 * @param plannedEnd last day as it stands now, null before BEZIG
 */
public record CaseHeader(String reference, String participant, String status, String region, LocalDate plannedEnd,
                         Tandem tandem) {
}
