package be.tandem.search;

import be.tandem.access.SqlCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions that must all hold, while they are gathered. */
final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void add(String sql, String parameter, Object value) {
        add(new SqlCondition(sql, Map.of(parameter, value)));
    }

    void add(SqlCondition condition) {
        all.add(condition.sql());
        parameters.putAll(condition.parameters());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    SqlCondition together() {
        return new SqlCondition(String.join("\n and ", all), parameters);
    }
}
