package be.tandem.process.visibility;

/**
 * The rule of {@link Viewer} in SQL. The sub-selects become arrays first, so that PostgreSQL reads the few visible tasks
 * from its indexes (a BitmapOr of primary key and assignee) instead of walking all tasks.
 */
final class VisibleTasks {

    private static final String ASKED = "authCheck.isAuthorizationCheckEnabled &amp;&amp; authCheck.authUserId != null";

    private static final String RULE = """
            (T.ASSIGNEE_ = #{authCheck.authUserId}
            <if test="authCheck.authGroupIds.size &gt; 0">
              or T.ID_ = any(array(
                select L.TASK_ID_ from ${prefix}ACT_RU_IDENTITYLINK L
                where L.TYPE_ = 'candidate' and L.TASK_ID_ is not null and L.GROUP_ID_ in
                <foreach item="group" collection="authCheck.authGroupIds" open="(" separator="," close=")">
                  #{group}</foreach>))
            </if>
            <if test="authCheck.teams.size &gt; 0">
              or (T.ASSIGNEE_ = any(array(
                select M.USER_ID_ from ${prefix}ACT_ID_MEMBERSHIP M where M.GROUP_ID_ in
                <foreach item="team" collection="authCheck.teams" open="(" separator="," close=")">
                  #{team}</foreach>))
              and exists (
                select 1 from ${prefix}ACT_RU_VARIABLE V
                where V.PROC_INST_ID_ = T.PROC_INST_ID_ and V.NAME_ = 'region' and V.TEXT_ in
                <foreach item="region" collection="authCheck.regions" open="(" separator="," close=")">
                  #{region}</foreach>))
            </if>)""";

    /** Whoever watches over every process sees what does not live apart, besides the own tasks. */
    private static final String WATCHED = "<if test=\"authCheck.seesAll\"> or " + Supervision.notApart("RES") + "</if>";

    /** At the end of the where clause of the task query, whose table is called RES. */
    static final String PREDICATE = "<if test=\"" + ASKED + "\"> and (" + RULE.replace("T.", "RES.") + WATCHED
            + ")</if>";

    /** A person who sees a task sees the routing variables of its process; the Tasklist shows them on the card. */
    static final String PREDICATE_FOR_VARIABLES = "<if test=\"" + ASKED + "\"> and (RES.PROC_INST_ID_ = any(array("
            + "select T.PROC_INST_ID_ from ${prefix}ACT_RU_TASK T where " + RULE + "))" + WATCHED + ")</if>";

    private VisibleTasks() {
    }
}
