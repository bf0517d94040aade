package be.tandem.walks;

import be.tandem.trajectory.TrajectoryStatus;
import be.tandem.walks.Snapshot.Instance;
import be.tandem.walks.Snapshot.OpenTask;
import be.tandem.walks.Snapshot.Waiting;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads snapshots straight from the database, because that happens after every step. Always in the same order. */
final class Snapshots {

    private static final String INSTANCES = """
            select e.id_, d.key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.business_key_ = any(string_to_array(?, ' ')) and e.parent_id_ is null order by 2""";
    private static final String TASKS = """
            select t.id_, t.task_def_key_, t.proc_inst_id_, d.key_, t.assignee_, t.create_time_, t.due_date_,
              (select string_agg(l.group_id_, ',' order by l.group_id_) from act_ru_identitylink l
               where l.task_id_ = t.id_ and l.group_id_ is not null)
            from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.id_
            join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.business_key_ = any(string_to_array(?, ' ')) and e.parent_id_ is null order by t.create_time_, t.task_def_key_, t.due_date_""";
    private static final String JOBS = """
            select j.id_, d.act_id_, j.duedate_, j.retries_, j.exception_msg_ is not null
            from act_ru_execution e join act_ru_job j on j.process_instance_id_ = e.id_
            left join act_ru_jobdef d on d.id_ = j.job_def_id_
            where e.business_key_ = any(string_to_array(?, ' ')) and e.parent_id_ is null order by j.duedate_ nulls first, 2""";
    private static final String INCIDENTS = """
            select count(*) from act_ru_execution e join act_ru_incident i on i.proc_inst_id_ = e.id_
            where e.business_key_ = any(string_to_array(?, ' ')) and e.parent_id_ is null""";
    private static final String STANDING = """
            select status, regulation_generation, geinitieerd_on, aanvaard_on, bezig_on, planned_end, ended_on, t.version,
              case when work_away then backup_case_manager_work else case_manager_work end,
              case when care_away then backup_case_manager_care else case_manager_care end
            from trajectory t left join team using (reference) where reference = ?""";

    private final JdbcTemplate database;

    Snapshots(JdbcTemplate database) {
        this.database = database;
    }

    /** @param keys the reference, and the numbers of what runs apart from it, such as a complaint */
    Snapshot of(String reference, String keys) {
        return new Snapshot(
                database.query(INSTANCES, (row, i) -> new Instance(row.getString(1), row.getString(2)), keys),
                database.query(TASKS, (row, i) -> new OpenTask(row.getString(1), row.getString(2), row.getString(3),
                        row.getString(4), row.getString(5), groups(row.getString(8)), instant(row.getTimestamp(6)),
                        instant(row.getTimestamp(7))), keys),
                database.query(JOBS, (row, i) -> new Waiting(row.getString(1), row.getString(2),
                        instant(row.getTimestamp(3)), row.getInt(4), row.getBoolean(5)), keys),
                database.queryForObject(INCIDENTS, Long.class, keys), standing(reference));
    }

    private Standing standing(String reference) {
        return database.queryForObject(STANDING, (row, i) -> new Standing(TrajectoryStatus.valueOf(row.getString(1)),
                row.getString(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class),
                row.getInt(8), row.getString(9), row.getString(10)), reference);
    }

    private static List<String> groups(String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
