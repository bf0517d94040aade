package be.tandem.process.visibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.ibatis.io.Resources;

/** The engine's queries for tasks and for variables, with our own rule in the place of the stock authorization check. */
public final class TaskMapper {

    private static final String STOCK_CHECK = "<include refid=\"org.camunda.bpm.engine.impl.persistence.entity"
            + ".AuthorizationEntity.contextualAuthorizationCheck\" />";
    private static final String ENTITIES = "org/camunda/bpm/engine/impl/mapping/entity/";
    private static final Map<String, String> CHECKS = Map.of(
            ENTITIES + "Task.xml", VisibleTasks.PREDICATE,
            ENTITIES + "VariableInstance.xml", VisibleTasks.PREDICATE_FOR_VARIABLES);

    private TaskMapper() {
    }

    /** Runs the action while MyBatis finds the changed mappers under the names of the stock ones. */
    public static void whileReplaced(Runnable action) {
        ClassLoader before = Resources.getDefaultClassLoader();
        Resources.setDefaultClassLoader(new ClassLoader(TaskMapper.class.getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                InputStream stock = super.getResourceAsStream(name);
                return CHECKS.containsKey(name) ? patched(stock, CHECKS.get(name)) : stock;
            }
        });
        try {
            action.run();
        } finally {
            Resources.setDefaultClassLoader(before);
        }
    }

    private static InputStream patched(InputStream stock, String check) {
        try (stock) {
            String mapper = patched(new String(stock.readAllBytes(), StandardCharsets.UTF_8), check);
            return new ByteArrayInputStream(mapper.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails on an engine whose query looks different: better no start than a task that the wrong people see. */
    static String patched(String stock, String check) {
        int at = stock.indexOf(STOCK_CHECK);
        if (at < 0 || stock.indexOf(STOCK_CHECK, at + 1) >= 0) {
            throw new IllegalStateException("a query of this engine version is not the one that was patched");
        }
        return stock.replace(STOCK_CHECK, check);
    }
}
