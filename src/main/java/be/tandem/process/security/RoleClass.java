package be.tandem.process.security;

import be.tandem.network.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sort of user, as far as the doors of the REST interface and the web applications go. */
enum RoleClass {
    STAFF, LEAD, SUPERVISOR, ADMIN, OWNER;

    private static final Set<String> ROLES = Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet());

    /** The classes of a person with these groups; none for a person without a role. */
    static Set<RoleClass> of(Collection<String> groups) {
        Set<RoleClass> classes = EnumSet.noneOf(RoleClass.class);
        groups.stream().map(group -> group.split("\\.", 2)[0]).filter(ROLES::contains)
                .map(Role::valueOf).forEach(role -> classes.addAll(of(role)));
        return classes;
    }

    private static Set<RoleClass> of(Role role) {
        return switch (role) {
            case TEAM_LEAD_WORK, TEAM_LEAD_CARE -> EnumSet.of(STAFF, LEAD);
            case VDAB_MANAGER -> EnumSet.of(STAFF, SUPERVISOR, LEAD);
            case ADMIN -> EnumSet.of(STAFF, SUPERVISOR, ADMIN);
            case PROCESS_OWNER -> EnumSet.of(STAFF, OWNER);
            default -> EnumSet.of(STAFF);
        };
    }
}
