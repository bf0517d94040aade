package be.tandem.access;

import be.tandem.network.Region;
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
        if (role == Role.VDAB_MEDIATOR) {
            return new ConsentHolder(role, role.group());
        }
        return new ConsentHolder(role, PROVIDERS.contains(role)
                ? role.group(Region.valueOf(trajectory.region())) : userId);
    }

    /** Whether the participant already agreed in the first conversation, where the team as it works together was named. */
    boolean isAskedAtTheStart() {
        return PROVIDERS.contains(role);
    }

    /** Whether it is one person rather than an organisation. */
    public boolean isPerson() {
        return role != Role.VDAB_MEDIATOR && !PROVIDERS.contains(role);
    }
}
