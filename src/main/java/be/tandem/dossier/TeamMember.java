package be.tandem.dossier;

import be.tandem.network.StaffMember;

/**
 * A member of the team round the participant, who is a member too (H11).
 *
 * @param code fixed code of the role, for programs: PARTICIPANT, a role of the house, BACKUP_ before it for who stands in, and
 *         _PARTNER behind it for somebody outside the network
 * @param role Dutch name of the role in this trajectory
 * @param name null for a role that nobody took up yet
 * @param email null when it is not known
 * @param contact a phone number, or how to reach somebody who has no address of ours; null when it is not known
 * @param nextStep what this person does next, in Dutch
 */
public record TeamMember(String code, String role, String name, String email, String contact, String nextStep) {

    /** @param phone null when this person gave none */
    static TeamMember of(String code, String role, StaffMember person, String phone, String nextStep) {
        return new TeamMember(code, role, person.name(), person.email(), phone, nextStep);
    }
}
