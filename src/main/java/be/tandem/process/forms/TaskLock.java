package be.tandem.process.forms;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Lets the second of two people who finish the same task wait until the first is ready: then the task is gone, which is
 * a clear answer. Without it the second stumbles halfway over whatever the first had already changed.
 */
final class TaskLock {

    private static final String LOCK = "select 1 from ACT_RU_TASK where ID_ = ? for update";

    private TaskLock() {
    }

    static void take(CommandContext context, String taskId) {
        DbSqlSession session = context.getDbSqlSession();
        try (PreparedStatement lock = session.getSqlSession().getConnection().prepareStatement(LOCK)) {
            lock.setString(1, taskId);
            lock.execute();
        } catch (SQLException e) {
            throw new ProcessEngineException("task cannot be locked", e);
        }
    }
}
