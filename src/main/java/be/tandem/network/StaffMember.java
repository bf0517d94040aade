package be.tandem.network;

import java.util.List;

/**
 * A person who logs in, as others may know them.
 *
 * @param userId log-in
 * @param name first and last name; for somebody who no longer works here a sentence that says so
 * @param email work address, null when there is none
 * @param roles in the order of {@link Role}
 */
public record StaffMember(String userId, String name, String email, List<Role> roles) {

    /** For example “Casemanager Werk”; empty for somebody without a role. */
    public String dutchRoles() {
        return String.join(", ", roles.stream().map(Role::dutchName).toList());
    }
}
