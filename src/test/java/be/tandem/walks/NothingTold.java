package be.tandem.walks;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks after each step whether a text that was typed stands in a row of the engine about this trajectory. */
final class NothingTold {

    /** Tables that know their process instance and find its rows by an index. */
    private static final String TABLES = """
            select c.table_name from information_schema.columns c
            where c.table_name like 'act\\_%' and c.column_name = 'proc_inst_id_' and c.table_name <> 'act_hi_actinst'
            and exists (select 1 from pg_indexes i where i.tablename = c.table_name
                        and i.indexdef ~ '[( ]proc_inst_id_[,)]') order by 1""";

    private final JdbcTemplate database;
    private final String search;

    NothingTold(JdbcTemplate database) {
        this.database = database;
        this.search = "with mine as materialized "
                + "(select array_agg(proc_inst_id_::text) ids from act_hi_procinst "
                + "where business_key_ = any(string_to_array(?, ' '))) " + database.queryForList(TABLES, String.class).stream().map(table -> "select '" + table + "' from " + table
                        + " r where r.proc_inst_id_ = any((select ids from mine)::text[]) and strpos(lower(r::text), '"
                        + Filler.MARK + "') > 0").collect(Collectors.joining(" union all "));
    }

    void judge(String keys) {
        List<String> tables = database.queryForList(search, String.class, keys);
        Checks.demand(tables.isEmpty(), "a text of the person stands in " + tables);
    }
}
