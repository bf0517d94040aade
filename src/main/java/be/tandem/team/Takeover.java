package be.tandem.team;

import be.tandem.network.Role;

/**
 * Somebody comes in the place of a casemanager, for good (N1, P16).
 *
 * @param role the casemanager's role in this trajectory
 * @param person log-in of who takes over
 * @param backup log-in of who steps in for that person from now on
 */
public record Takeover(String reference, Role role, String person, String backup, ChangeReason reason) {
}
