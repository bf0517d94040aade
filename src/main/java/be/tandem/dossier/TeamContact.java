package be.tandem.dossier;

/**
 * Somebody of the team, and how to reach this person.
 *
 * @param role Dutch name of the role in this trajectory
 * @param email null when it is not known
 * @param phone null when this person gave none
 */
public record TeamContact(String role, String name, String email, String phone) {
}
