package be.tandem.team;

import be.tandem.network.Role;

/**
 * A trajectory in which somebody works in a role.
 *
 * @param backup log-in of who steps in for that person there
 */
public record TeamCase(String reference, Role role, String backup) {
}
