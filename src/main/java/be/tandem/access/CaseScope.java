package be.tandem.access;

import be.tandem.network.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<String> any = matrix.rows().stream()
                .filter(row -> row.part().withIncluded().contains(part) && row.rights().contains(Right.READ) && reader.hasSomewhere(row.role()))
                .map(row -> condition(row, reader, parameters)).toList();
        if (any.isEmpty()) {
            return SqlCondition.NEVER;
        }
        parameters.put("reader", reader.userId());
        parameters.put("today", LocalDate.now(clock));
        return new SqlCondition("(" + String.join("\n or ", any) + ")", parameters);
    }

    private String condition(MatrixRow row, Reader reader, Map<String, Object> parameters) {
        List<String> all = new ArrayList<>(List.of(Phases.condition(row.phases())));
        if (row.role().isRegional()) {
            all.add("t.region in (:regions_" + row.role() + ")");
            parameters.put("regions_" + row.role(), reader.regions(row.role()));
        }
        if (row.months() > 0) {
            all.add("(t.ended_on is null or t.ended_on + interval '" + row.months() + " months' >= :today)");
        }
        if (row.relation() == Relation.INVOLVED) {
            SqlCondition tasks = involved.references(reader);
            parameters.putAll(tasks.parameters());
            all.add(among(tasks.sql()));
        } else {
            all.add(stands(row));
        }
        if (row.consent()) {
            all.add(ConsentHolder.condition(row.role()));
        }
        return "(" + String.join(" and ", all) + ")";
    }

    private static String stands(MatrixRow row) {
        String suffix = row.role() == Role.CASE_MANAGER_WORK ? "work" : "care";
        return switch (row.relation()) {
            case REFERRER -> among("select r.reference from referral r where r.submitted_by = :reader");
            case CASE_MANAGER -> among("select m.reference from team m where m.case_manager_" + suffix + " = :reader");
            case BACKUP -> among("select m.reference from team m where m.backup_case_manager_" + suffix + " = :reader");
            default -> "true";
        };
    }

    /** As an array first, so that PostgreSQL begins with the few cases of this reader instead of walking through all. */
    private static String among(String references) {
        return "t.reference = any(array(" + references + "))";
    }
}
