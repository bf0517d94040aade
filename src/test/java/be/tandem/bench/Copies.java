package be.tandem.bench;

import be.tandem.network.Region;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes thousands of trajectories out of one that really walked, row by row in SQL: 17 regions, and as many tandems as
 * the caseload asks. The ids of a copy end on its number, so that all rows of one trajectory still find each other. Of
 * the history only what a page may ask is copied (instances and tasks), not each step and each value.
 */
final class Copies {

    private static final int CASELOAD = 60;
    /** Who works on a trajectory by name: each copy has the people of its own tandem. */
    private static final List<String> STAFF = List.of("case_manager_work", "case_manager_care", "work_provider",
            "care_provider");

    /** Tables of the engine, each with the columns that hold an id of the copied trajectory. */
    private static final Map<String, Set<String>> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("act_ru_execution", Set.of("id_", "root_proc_inst_id_", "proc_inst_id_", "parent_id_", "super_exec_",
                "act_inst_id_"));
        TABLES.put("act_ru_task", Set.of("id_", "execution_id_", "proc_inst_id_"));
        TABLES.put("act_ru_variable", Set.of("id_", "execution_id_", "proc_inst_id_", "task_id_", "var_scope_"));
        TABLES.put("act_ru_identitylink", Set.of("id_", "task_id_"));
        TABLES.put("act_ru_job", Set.of("id_", "execution_id_", "process_instance_id_", "root_proc_inst_id_"));
        TABLES.put("act_ru_event_subscr", Set.of("id_", "execution_id_", "proc_inst_id_"));
        TABLES.put("act_hi_procinst", Set.of("id_", "proc_inst_id_", "root_proc_inst_id_",
                "super_process_instance_id_"));
        TABLES.put("act_hi_taskinst", Set.of("id_", "proc_inst_id_", "root_proc_inst_id_", "execution_id_",
                "act_inst_id_"));
    }

    private final Connection connection;
    private final String schema;

    Copies(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * @param reference the trajectory to copy
     * @param region    its region, replaced in groups, people and variables
     * @param first     number of the first copy
     * @param last      number of the last copy
     * @param share     which of the numbers, as a condition on n
     */
    void make(String reference, String region, int first, int last, String share) throws SQLException {
        // Copies of what was checked: the checks row by row would take longer than all that is measured.
        execute("set session_replication_role = replica");
        List<String> instances = column("select id_ from %s.act_ru_execution where id_ = proc_inst_id_ and (business_key_ = '%s'"
                .formatted(schema, reference) + " or root_proc_inst_id_ in (select id_ from %s.act_ru_execution where business_key_ = '%s'))"
                .formatted(schema, reference));
        String ids = "'" + String.join("','", instances) + "'";
        String numbers = "(select n, (array[%s])[n %% 17 + 1] as region, n / 17 / %d + 1 as tandem from generate_series(%d, %d) n where %s) c"
                .formatted(regions(), CASELOAD, first, last, share);
        for (Map.Entry<String, Set<String>> table : TABLES.entrySet()) {
            copy(table.getKey(), table.getValue(), rowsOf(table.getKey(), ids), numbers, reference, region);
        }
        if (exists("trajectory")) {
            copy("trajectory", Set.of(), "t.reference = '" + reference + "'", numbers, reference, region);
        }
        execute("reset session_replication_role");
    }

    /** The people who have that many trajectories: a row and a membership for each tandem, with the demo password. */
    void makeStaff(int trajectories) throws SQLException {
        int tandems = trajectories / 17 / CASELOAD + 1;
        for (String role : STAFF) {
            String people = "(select id_, rev_, first_, last_, pwd_, salt_, picture_id_, g, region from %s.act_id_user u"
                    .formatted(schema)
                    + ", generate_series(3, %d) g, unnest(array[%s]) region where u.id_ = '%s1.kempen') p"
                    .formatted(tandems, regions(), role);
            String id = "'" + role + "' || g || '.' || lower(region)";
            execute("insert into %s.act_id_user (id_, rev_, first_, last_, pwd_, salt_) select %s, 1, first_, last_, pwd_, salt_ from %s on conflict do nothing"
                    .formatted(schema, id, people));
            execute("insert into %s.act_id_membership (user_id_, group_id_) select %s, upper('%s') || '.' || region from %s on conflict do nothing"
                    .formatted(schema, id, role, people));
        }
    }

    void analyze() throws SQLException {
        execute("vacuum analyze");
    }

    private void copy(String table, Set<String> ids, String rows, String numbers, String reference, String region)
            throws SQLException {
        List<String> columns = column("select column_name from information_schema.columns where table_schema = '%s' and table_name = '%s' and is_generated = 'NEVER' order by ordinal_position"
                .formatted(schema, table));
        List<String> texts = column("select column_name from information_schema.columns where table_schema = '%s' and table_name = '%s' and data_type in ('character varying', 'text')"
                .formatted(schema, table));
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            if (ids.contains(column)) {
                values.add("overlay(t.%1$s placing 'f' || lpad(c.n::text, 6, '0') from length(t.%1$s) - 6)".formatted(column));
            } else if (texts.contains(column)) {
                values.add(localized("t." + column, reference, region));
            } else {
                values.add("t." + column);
            }
        }
        execute("insert into %s.%s (%s) select %s from %s.%s t, %s where %s".formatted(schema, table,
                String.join(", ", columns), String.join(", ", values), schema, table, numbers, rows));
    }

    /** Another reference, region and tandem in whatever text holds the old ones. */
    private static String localized(String column, String reference, String region) {
        String text = "replace(replace(replace(%s, '%s', 'AT-2026-' || lpad((c.n + 500000)::text, 6, '0')), '%s', c.region), '%s', lower(c.region))"
                .formatted(column, reference, region, region.toLowerCase());
        for (String role : STAFF) {
            text = "replace(%s, '%s1.', '%2$s' || c.tandem || '.')".formatted(text, role);
        }
        return text;
    }

    private String rowsOf(String table, String instances) {
        return switch (table) {
            case "act_ru_job" -> "t.process_instance_id_ in (" + instances + ")";
            case "act_ru_identitylink", "act_hi_identitylink" -> "t.task_id_ in (select id_ from " + schema
                    + ".act_ru_task where proc_inst_id_ in (" + instances + "))";
            default -> "t.proc_inst_id_ in (" + instances + ")";
        };
    }

    private static String regions() {
        List<String> names = new ArrayList<>();
        for (Region region : Region.values()) {
            names.add("'" + region.name() + "'");
        }
        return String.join(", ", names);
    }

    private boolean exists(String table) throws SQLException {
        return !column("select 1 from information_schema.tables where table_schema = '%s' and table_name = '%s'"
                .formatted(schema, table)).isEmpty();
    }

    private List<String> column(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
