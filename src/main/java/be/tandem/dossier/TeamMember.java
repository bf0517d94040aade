package be.tandem.dossier;

/**
 * A member of the team round the participant, who is a member too (H11).
 *
 * @param role Dutch name of the role in this trajectory
 * @param name null for a role that nobody took up yet
 * @param email null when it is not known
 * @param nextStep what this person does next, in Dutch
 */
public record TeamMember(String role, String name, String email, String nextStep) {
}
