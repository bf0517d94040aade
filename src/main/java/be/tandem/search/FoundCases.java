package be.tandem.search;

import be.tandem.access.SqlCondition;
import be.tandem.network.Region;
import be.tandem.trajectory.TrajectoryStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queries of the search. */
@Component
class FoundCases {

    private static final String CASES = """
            select t.reference, p.first_name || ' ' || p.last_name as participant, p.municipality, t.status, t.region
            from trajectory t join referral r on r.reference = t.reference join participant p on p.id = r.participant_id
            where %s
            order by p.search_name, t.reference limit %d""";

    private static final String TEAMS = """
            select t.reference, g.case_manager_work, g.case_manager_care
            from trajectory t join team g on g.reference = t.reference where t.reference in (:page) and %s""";

    /** The casemanagers of one case, as log-ins. */
    record CaseManagers(String work, String care) {
    }

    private final JdbcClient database;

    FoundCases(JdbcClient database) {
        this.database = database;
    }

    /** By name, up to a number; without casemanagers. */
    List<CaseHit> first(int most, SqlCondition condition) {
        // A plan that fits these words and this reader; the driver would soon fall back on one for all.
        database.sql("set local plan_cache_mode = force_custom_plan").update();
        return database.sql(CASES.formatted(condition.sql(), most)).params(condition.parameters())
                .query(FoundCases::hit).list();
    }

    /** Of those cases whose team the reader may know. */
    Map<String, CaseManagers> managers(List<String> references, SqlCondition mayReadTeam) {
        Map<String, CaseManagers> managers = new HashMap<>();
        if (!references.isEmpty()) {
            database.sql(TEAMS.formatted(mayReadTeam.sql())).param("page", references).params(mayReadTeam.parameters())
                    .query(row -> {
                        managers.put(row.getString(1), new CaseManagers(row.getString(2), row.getString(3)));
                    });
        }
        return managers;
    }

    private static CaseHit hit(ResultSet row, int number) throws SQLException {
        String region = row.getString("region");
        return new CaseHit(row.getString("reference"), row.getString("participant"), row.getString("municipality"),
                TrajectoryStatus.valueOf(row.getString("status")), region == null ? null : Region.valueOf(region), null, null);
    }
}
