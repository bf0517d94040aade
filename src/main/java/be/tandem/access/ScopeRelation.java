package be.tandem.access;

import be.tandem.network.Role;
import java.util.Optional;
import java.util.function.Supplier;

/** {@link Standings} in SQL: the cases to which a reader stands in a relation. */
final class ScopeRelation {

    private ScopeRelation() {
    }

    /**
     * The select of those cases, up to and with one condition of its where clause.
     *
     * @param tasks select of the references in which the reader has a task
     * @return empty when the relation leaves no case out
     */
    static Optional<String> of(MatrixRow row, Supplier<String> tasks) {
        String suffix = row.role() == Role.CASE_MANAGER_WORK ? "work" : "care";
        return switch (row.relation()) {
            case ALL, REGION -> Optional.empty();
            case REFERRER -> Optional.of(from("referral", "submitted_by"));
            case MEDIATOR -> Optional.of(from("referral", "mediator"));
            case CASE_MANAGER -> Optional.of(from("team", "case_manager_" + suffix));
            case BACKUP -> Optional.of(from("team", "backup_case_manager_" + suffix));
            case INVOLVED, AT_WORK -> Optional.of("select t.reference from trajectory t where t.reference = any(array("
                    + tasks.get() + "))");
        };
    }

    private static String from(String table, String reader) {
        return "select t.reference from " + table + " o join trajectory t on t.reference = o.reference where o." + reader
                + " = :reader";
    }
}
