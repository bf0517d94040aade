package be.tandem.walks;

import be.tandem.walks.Snapshot.OpenTask;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;

/** The desk at which people open and hand in their forms, each with the own rights. */
final class Desk {

    private static final String VARIABLE = """
            select v.text_ from act_ru_execution e join act_ru_variable v on v.execution_id_ = e.id_
            where e.business_key_ = ? and v.name_ = ? limit 1""";

    /** In percent. */
    private static final double OPENED = 20;

    private final ProcessEngine engine;
    private final JdbcTemplate database;
    private final Staff staff;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> copies = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();

    Desk(ProcessEngine engine, JdbcTemplate database, Staff staff) {
        this.engine = engine;
        this.database = database;
        this.staff = staff;
    }

    /** Opens the form; of one that looks the same each time mostly a copy is taken, because opening costs time. */
    JsonNode open(String user, OpenTask task, Draw draw) {
        boolean opens = draw.chance(OPENED);
        JsonNode copy = copies.get(task.key());
        if (!opens && copy != null && copy.findValues("choices").isEmpty()) {
            return copy;
        }
        JsonNode form = as(user, () -> read(engine.getFormService().getDeployedTaskForm(task.id())));
        copies.put(task.key(), form);
        return form;
    }

    void submit(String user, String taskId, Map<String, Object> form) {
        as(user, () -> {
            engine.getFormService().submitTaskForm(taskId, form);
            return null;
        });
    }

    JsonNode openStart(String user, String process) {
        return as(user, () -> read(engine.getFormService().getDeployedStartForm(definition(process))));
    }

    /** @return the reference of the trajectory, or the number of what runs apart from it */
    String start(String user, String process, Map<String, Object> form) {
        return as(user, () -> engine.getFormService().submitStartForm(definition(process), form).getBusinessKey());
    }

    /** A variable that routes, null when there is none. */
    String variable(String reference, String name) {
        return value(VARIABLE, reference, name);
    }

    /** Who of the team was named for a role. */
    String named(String reference, String role) {
        return value("select " + role + " from team where reference = ?", reference);
    }

    /** The first value that the question gives, null when there is none. */
    String value(String question, Object... arguments) {
        List<String> found = database.queryForList(question, String.class, arguments);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether the dossier has such a row for the trajectory. */
    boolean hasRow(String reference, String table, String condition) {
        return Boolean.TRUE.equals(database.queryForObject("select exists (select 1 from " + table
                + " where reference = ? and " + condition + ")", Boolean.class, reference));
    }

    /** Ids of the rows of the trajectory. */
    List<String> idsOf(String reference, String table) {
        return database.queryForList("select id::text from " + table + " where reference = ? order by id", String.class,
                reference);
    }

    private String definition(String process) {
        return definitions.computeIfAbsent(process, key -> engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(key).latestVersion().singleResult().getId());
    }

    private <T> T as(String user, Supplier<T> work) {
        engine.getIdentityService().setAuthentication(user, staff.groupsOf(user));
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private JsonNode read(InputStream form) {
        try (form) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
