package be.tandem.access;

import be.tandem.network.Role;
import be.tandem.trajectory.Trajectory;
import java.util.Set;

/**
 * With whom the participant agrees. A back-up is a person. Providers and VDAB are organisations (D3); as long as
 * organisations are not registered, the group of a role in the region stands for one.
 *
 * @param id log-in or group
 */
public record ConsentHolder(Role role, String id) {

    private static final Set<Role> PROVIDERS = Set.of(Role.WORK_PROVIDER, Role.CARE_PROVIDER);

    /** The one whose consent counts for somebody in this role. */
    static ConsentHolder of(Role role, Trajectory trajectory, String userId) {
        boolean organisation = role == Role.VDAB_MEDIATOR || PROVIDERS.contains(role);
        return new ConsentHolder(role, organisation ? role.groupIn(trajectory.region()) : userId);
    }

    /** Whether the consent stands, as a condition in SQL on row {@code t} of table trajectory and the log-in {@code :reader}. */
    static String condition(Role role) {
        String holder = role == Role.VDAB_MEDIATOR ? "'" + role.group() + "'"
                : PROVIDERS.contains(role) ? "'" + role + ".' || t.region" : ":reader";
        String recorded = "exists (select 1 from access_consent c where c.reference = t.reference and c.holder = " + holder;
        String stands = recorded + " and c.withdrawn_on is null)";
        return PROVIDERS.contains(role)
                ? "(" + stands + " or t.aanvaard_on is not null and not " + recorded + "))" : stands;
    }

    /** Whether it is a provider, with whom the participant already agreed in the first conversation. */
    boolean isProvider() {
        return PROVIDERS.contains(role);
    }
}
