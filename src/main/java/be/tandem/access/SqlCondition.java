package be.tandem.access;

import java.util.Map;

/**
 * A condition in SQL with its named parameters.
 *
 * @param sql true or false for one row
 */
public record SqlCondition(String sql, Map<String, Object> parameters) {

    static final SqlCondition NEVER = new SqlCondition("false", Map.of());

    /** Whether it can hold at all. */
    public boolean isPossible() {
        return !equals(NEVER);
    }
}
