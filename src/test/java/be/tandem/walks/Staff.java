package be.tandem.walks;

import be.tandem.walks.Snapshot.OpenTask;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everybody with a log-in, and their groups. */
final class Staff {

    private static final Map<String, Set<String>> INSTEAD = Map.of("REFERRER", Set.of("VDAB_MEDIATOR"),
            "WORK_PROVIDER", Set.of("CASE_MANAGER_WORK"), "CARE_PROVIDER", Set.of("CASE_MANAGER_CARE"),
            "COACH", Set.of("CASE_MANAGER_WORK", "CASE_MANAGER_CARE"));

    private final Map<String, TreeSet<String>> groupsOf = new TreeMap<>();
    private final Map<String, TreeSet<String>> membersOf = new TreeMap<>();

    Staff(JdbcTemplate database) {
        database.query("select user_id_, group_id_ from act_id_membership", row -> {
            groupsOf.computeIfAbsent(row.getString(1), user -> new TreeSet<>()).add(row.getString(2));
            membersOf.computeIfAbsent(row.getString(2), group -> new TreeSet<>()).add(row.getString(1));
        });
    }

    List<String> groupsOf(String user) {
        return List.copyOf(groupsOf.getOrDefault(user, new TreeSet<>()));
    }

    /** Who may do the task: its assignee, or else everybody in its groups. */
    List<String> ableTo(OpenTask task) {
        return task.assignee() != null ? List.of(task.assignee()) : task.groups().stream()
                .flatMap(group -> membersOf.getOrDefault(group, new TreeSet<>()).stream()).distinct().toList();
    }

    /** A referral comes from a referrer or from a mediator; a casemanager stands in for a provider or is the coach. */
    boolean mayWorkAs(String role, String user) {
        return rolesOf(user).contains(role) || INSTEAD.getOrDefault(role, Set.of()).stream()
                .anyMatch(rolesOf(user)::contains);
    }

    private Set<String> rolesOf(String user) {
        return groupsOf(user).stream().map(group -> group.split("\\.")[0]).collect(Collectors.toSet());
    }
}
