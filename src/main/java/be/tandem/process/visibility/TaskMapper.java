package be.tandem.process.visibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.ibatis.io.Resources;

/**
 * The engine's task query with the rule of {@link Viewer} in the place of the stock authorization check. The sub-selects
 * become arrays first, so that PostgreSQL reads the few visible tasks from its indexes instead of walking all tasks.
 */
public final class TaskMapper {

    private static final String MAPPER = "org/camunda/bpm/engine/impl/mapping/entity/Task.xml";
    private static final String STOCK_CHECK = "<include refid=\"org.camunda.bpm.engine.impl.persistence.entity"
            + ".AuthorizationEntity.contextualAuthorizationCheck\" />";
    private static final String VISIBLE = """
            <if test="authCheck.isAuthorizationCheckEnabled &amp;&amp; authCheck.authUserId != null">
              and (RES.ASSIGNEE_ = #{authCheck.authUserId}
              <if test="authCheck.authGroupIds.size &gt; 0">
                or RES.ID_ = any(array(
                  select L.TASK_ID_ from ${prefix}ACT_RU_IDENTITYLINK L
                  where L.TYPE_ = 'candidate' and L.TASK_ID_ is not null and L.GROUP_ID_ in
                  <foreach item="group" collection="authCheck.authGroupIds" open="(" separator="," close=")">
                    #{group}</foreach>))
              </if>
              <if test="authCheck.teams.size &gt; 0">
                or (RES.ASSIGNEE_ = any(array(
                  select M.USER_ID_ from ${prefix}ACT_ID_MEMBERSHIP M where M.GROUP_ID_ in
                  <foreach item="team" collection="authCheck.teams" open="(" separator="," close=")">
                    #{team}</foreach>))
                and exists (
                  select 1 from ${prefix}ACT_RU_VARIABLE V
                  where V.PROC_INST_ID_ = RES.PROC_INST_ID_ and V.NAME_ = 'region' and V.TEXT_ in
                  <foreach item="region" collection="authCheck.regions" open="(" separator="," close=")">
                    #{region}</foreach>))
              </if>)
            </if>""";

    private TaskMapper() {
    }

    /** Runs the action while MyBatis finds the changed mapper under the name of the stock one. */
    public static void whileReplaced(Runnable action) {
        ClassLoader before = Resources.getDefaultClassLoader();
        Resources.setDefaultClassLoader(new ClassLoader(TaskMapper.class.getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return MAPPER.equals(name) ? new ByteArrayInputStream(mapper()) : super.getResourceAsStream(name);
            }
        });
        try {
            action.run();
        } finally {
            Resources.setDefaultClassLoader(before);
        }
    }

    private static byte[] mapper() {
        try (InputStream stock = TaskMapper.class.getClassLoader().getResourceAsStream(MAPPER)) {
            return patched(new String(stock.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails on an engine whose query looks different: better no start than a task that the wrong people see. */
    static String patched(String stock) {
        int at = stock.indexOf(STOCK_CHECK);
        if (at < 0 || stock.indexOf(STOCK_CHECK, at + 1) >= 0) {
            throw new IllegalStateException("the task query of this engine version is not the one that was patched");
        }
        return stock.replace(STOCK_CHECK, VISIBLE);
    }
}
