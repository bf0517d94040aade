package be.tandem.walks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** What goes wrong at a desk: the same form handed in twice, or a form with a mistake. Nothing may come of it. */
final class Mischief {

    private static final String TRACES = """
            with k as (select string_to_array(?, ' ') keys)
            select (select count(*) from timeline_event where reference = any(k.keys)) || ' ' || coalesce((select md5(string_agg(
              concat_ws('|', v.name_, v.text_, v.long_, v.rev_), ',' order by v.name_, v.execution_id_))
              from act_ru_execution e join act_ru_variable v on v.proc_inst_id_ = e.id_
              where e.business_key_ = any(k.keys) and e.parent_id_ is null), '') from k""";

    private final JdbcTemplate database;
    private final Snapshots snapshots;
    private final Filler filler;

    Mischief(JdbcTemplate database, Snapshots snapshots, Filler filler) {
        this.database = database;
        this.snapshots = snapshots;
        this.filler = filler;
    }

    /** The form with one mistake in it. */
    Map<String, Object> spoilt(JsonNode form, Map<String, Object> values, Scene scene) {
        List<Map<String, Object>> mistakes = new ArrayList<>();
        mistakes.add(with(values, "verzonnenVeld", "x"));
        Field.of(form).stream().filter(field -> filler.visible(field, values, scene)).forEach(field -> {
            if (field.required()) {
                mistakes.add(with(values, field.key(), null));
            }
            if (field.isText()) {
                mistakes.add(with(values, field.key(), "te lang ".repeat(600)));
            } else if (field.isChoice()) {
                mistakes.add(with(values, field.key(), "NIET_IN_DE_LIJST"));
            } else if (field.type().equals("datetime")) {
                mistakes.add(with(values, field.key(), "2026-13-45"));
            } else if (field.type().equals("number")) {
                mistakes.add(with(values, field.key(), "veel"));
            }
        });
        return scene.draw().oneOf(mistakes);
    }

    private static Map<String, Object> with(Map<String, Object> values, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(field, value);
        return changed;
    }

    /** Demands that the work is refused, and that everything stands as it stood. */
    void refused(Life life, String what, boolean inDutch, Runnable work) {
        Snapshot before = snapshots.of(life.reference(), life.keys());
        String traces = traces(life);
        try {
            work.run();
        } catch (RuntimeException refusal) {
            if (inDutch) {
                Refused.dutch(refusal);
            }
            unchanged(life, what, before);
            Checks.demand(Objects.equals(traces, traces(life)), what + " was refused and left a trace");
            return;
        }
        throw new AssertionError(what + " was not refused");
    }

    /** Demands that all is still open as it was. */
    void unchanged(Life life, String what, Snapshot before) {
        Checks.demand(Objects.equals(before, snapshots.of(life.reference(), life.keys())),
                what + " was refused and changed something");
    }

    /** What was written about the trajectory, and its variables. */
    private String traces(Life life) {
        return database.queryForObject(TRACES, String.class, life.keys());
    }
}
