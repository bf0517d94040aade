package be.tandem.walks;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is away: that is so in every trajectory of a batch, and must not be so in the next batch, which begins on another day. */
final class Absentees {

    private static final String STATE = """
            select (select count(*) + coalesce(sum(version), 0) from absence) || ' '
              || (select count(*) + coalesce(sum(version), 0) from caseload_transfer)""";

    private final JdbcTemplate database;
    private String state = "";

    Absentees(JdbcTemplate database) {
        this.database = database;
    }

    /** Whether somebody went, came back or got the work of another since this was asked. */
    boolean changed() {
        String before = state;
        state = AbsenceAnswers.PLAYED ? database.queryForObject(STATE, String.class) : "";
        return !state.equals(before);
    }

    /** These trajectories are nobody's work any more, and everybody is back; also when one of them went wrong on the way. */
    void comeBack(Collection<String> references) {
        if (!AbsenceAnswers.PLAYED) {
            return;
        }
        String[] played = references.toArray(String[]::new);
        for (String role : new String[] {"work", "care"}) {
            database.update("update team set case_manager_%1$s = '%1$s1.' || reference, backup_case_manager_%1$s = '%1$s2.' "
                    .formatted(role) + "|| reference where case_manager_" + role + " is not null and reference = any(?)",
                    (Object) played);
        }
        database.update("update act_ru_task set assignee_ = null where proc_inst_id_ in (select proc_inst_id_ "
                + "from act_ru_execution where business_key_ = any(?))", (Object) played);
        database.update("update absence set returned_on = greatest(registered_on, starts_on) where returned_on is null");
    }
}
