package be.tandem.absence;

import be.tandem.network.Role;
import java.util.List;

/**
 * How the work of one casemanager is divided.
 *
 * @param successors log-ins, each gets about as many cases
 * @param spareBackup who becomes back-up where a successor was that until now; null when nobody was named
 */
record Division(String person, Role role, List<String> successors, String spareBackup) {
}
