package be.tandem.access;

import be.tandem.network.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The question of {@link CaseAccess} for all cases at once: the same rows of the matrix, as a condition in SQL. So a search
 * never meets a case that its reader may not open, and no page of results has holes.
 */
@Component
public class CaseScope {

    private final AccessMatrix matrix;
    private final InvolvedCases involved;
    private final Clock clock;

    CaseScope(AccessMatrix matrix, InvolvedCases involved, Clock clock) {
        this.matrix = matrix;
        this.involved = involved;
        this.clock = clock;
    }

    /** Which rows {@code t} of table trajectory the reader may read this part of, now. */
    public SqlCondition readable(Reader reader, FilePart part) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> any = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (MatrixRow row : matrix.rows()) {
            if (row.part().withIncluded().contains(part) && row.rights().contains(Right.READ)
                    && reader.hasSomewhere(row.role())) {
                String condition = condition(row, reader, parameters);
                ScopeRelation.of(row, () -> tasks(row.relation(), reader, parameters)).ifPresentOrElse(
                        cases -> own.add(cases + " and " + condition), () -> any.add("(" + condition + ")"));
            }
        }
        if (!own.isEmpty()) {
            // A set of its own: PostgreSQL can begin with the few cases of this reader instead of walking through all.
            any.add("t.reference in (" + String.join("\n union all ", own) + ")");
        }
        parameters.put("reader", reader.userId());
        parameters.put("today", LocalDate.now(clock));
        return any.isEmpty() ? SqlCondition.NEVER : new SqlCondition("(" + String.join("\n or ", any) + ")", parameters);
    }

    /** Which rows {@code t} of table trajectory are in this phase. */
    public SqlCondition in(CasePhase phase) {
        return new SqlCondition(Phases.condition(Set.of(phase)), Map.of());
    }

    private String condition(MatrixRow row, Reader reader, Map<String, Object> parameters) {
        List<String> all = new ArrayList<>(List.of(Phases.condition(row.phases())));
        if (row.role().isRegional()) {
            all.add("t.region in (:regions_" + row.role() + ")");
            parameters.put("regions_" + row.role(), reader.regions(row.role()));
        }
        if (row.months() > 0) {
            all.add("(t.ended_on is null or t.ended_on + interval '" + row.months() + " months' >= :today or t.reference = "
                    + "any(array(" + tasks(Relation.AT_WORK, reader, parameters) + ")))");
        }
        switch (row.consent()) {
            case NONE -> { }
            case NEWCOMER -> all.add("(" + tookOver(row.role()) + " is null or " + ConsentHolder.condition(row.role()) + ")");
            case ALWAYS -> all.add(ConsentHolder.condition(row.role()));
        }
        return String.join(" and ", all);
    }

    /** Only asked of a casemanager, whose select has the row {@code o} of table team. */
    private static String tookOver(Role role) {
        return role == Role.CASE_MANAGER_WORK ? "o.work_taken_over_on" : "o.care_taken_over_on";
    }

    private String tasks(Relation relation, Reader reader, Map<String, Object> parameters) {
        SqlCondition tasks = relation == Relation.AT_WORK ? involved.atWork(reader) : involved.references(reader);
        parameters.putAll(tasks.parameters());
        return tasks.sql();
    }
}
