package be.tandem.absence;

import be.tandem.network.Role;

/**
 * Somebody steps in for a casemanager who is away, in one case.
 *
 * @param person log-in of who is away
 * @param standIn log-in of the back-up
 */
public record StandIn(String reference, Role role, String person, String standIn) {
}
