package be.tandem.process.visibility;

import be.tandem.network.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Whoever looks at tasks. One rule: a task shows to its assignee, to the members of its candidate group (a regional role
 * is a group of its own), and, when it is assigned, to the team lead of the assignee in the region of the trajectory.
 *
 * @param userId log-in
 * @param groups groups of this person
 */
record Viewer(String userId, List<String> groups) {

    /** Read every task of a process that does not live apart; work is still only done by whom the task is for. */
    private static final Set<String> SEES_ALL = Set.of(Role.VDAB_MANAGER.group(), Role.ADMIN.group());
    private static final Map<String, Role> LEADS = Map.of(
            Role.TEAM_LEAD_WORK.name(), Role.CASE_MANAGER_WORK,
            Role.TEAM_LEAD_CARE.name(), Role.CASE_MANAGER_CARE);

    static Viewer of(Authentication authentication) {
        List<String> groups = authentication.getGroupIds();
        return new Viewer(authentication.getUserId(), groups == null ? List.of() : List.copyOf(groups));
    }

    boolean seesAll() {
        return groups.stream().anyMatch(SEES_ALL::contains);
    }

    /** The casemanagers whom this person leads, for example CASE_MANAGER_WORK.KEMPEN. */
    List<String> teams() {
        return groups.stream().filter(Viewer::isLead)
                .map(group -> LEADS.get(roleOf(group)).name() + "." + regionOf(group)).toList();
    }

    /** The regions in which this person leads. */
    List<String> regions() {
        return groups.stream().filter(Viewer::isLead).map(Viewer::regionOf).distinct().toList();
    }

    /** The mediators have no team lead; when one of them is away, VDAB gives the work to a colleague. */
    boolean leadsMediators() {
        return groups.contains(Role.VDAB_MANAGER.group());
    }

    private static boolean isLead(String group) {
        return group.contains(".") && LEADS.containsKey(roleOf(group));
    }

    private static String roleOf(String group) {
        return group.substring(0, group.indexOf('.'));
    }

    private static String regionOf(String group) {
        return group.substring(group.indexOf('.') + 1);
    }
}
