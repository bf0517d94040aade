package be.tandem.pdf;

/**
 * Whom to ask.
 *
 * @param role Dutch name of the role in this trajectory
 * @param email null when there is none
 */
public record Contact(String role, String name, String email) {
}
