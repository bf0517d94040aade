package be.tandem.access;

import be.tandem.network.Network;
import be.tandem.network.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever looks at a case.
 *
 * @param userId log-in
 * @param groups groups, a regional role being a group of its own such as CASE_MANAGER_WORK.KEMPEN
 */
public record Reader(String userId, List<String> groups) {

    /** Whether this person has the role, in this region when the role is regional. */
    boolean has(Role role, String region) {
        return role.isRegional() ? groups.contains(role.name() + "." + region) : groups.contains(role.group());
    }

    /** Codes of the roles that this person has now, for the audit trail. */
    public String roles() {
        return groups.stream().map(group -> group.replaceAll("\\..*", "")).distinct().sorted()
                .collect(Collectors.joining(" "));
    }

    /** Whether this person has the role, in whatever region. */
    public boolean has(Role role) {
        return groups.stream().anyMatch(group -> group.equals(role.name()) || group.startsWith(role.name() + "."));
    }

    /** Whether there can be a case for which {@link #has(Role, String)} holds. */
    boolean hasSomewhere(Role role) {
        return role.isRegional() ? !regions(role).isEmpty() : groups.contains(role.group());
    }

    /** Codes of the regions in which this person has a regional role. */
    List<String> regions(Role role) {
        String start = role.name() + ".";
        return groups.stream().filter(group -> group.startsWith(start)).map(group -> group.substring(start.length()))
                .toList();
    }

    /** The networks that this person coordinates: one region of it is enough. */
    public List<Network> coordinatedNetworks() {
        return Stream.of(Network.values()).filter(network -> network.regions().stream()
                .anyMatch(region -> groups.contains(Role.NETWORK_COORDINATOR.group(region)))).toList();
    }

    /** The networks of which this person sees the sums: the own ones for a coordinator, all of them for VDAB-beheer. */
    public List<Network> networks() {
        return has(Role.VDAB_MANAGER) ? List.of(Network.values()) : coordinatedNetworks();
    }
}
