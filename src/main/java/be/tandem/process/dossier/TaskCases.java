package be.tandem.process.dossier;

import be.tandem.access.InvolvedCases;
import be.tandem.access.Reader;
import be.tandem.access.SqlCondition;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@link TaskInvolvement} for all trajectories at once, on the engine's own tables. */
@Component
class TaskCases implements InvolvedCases {

    private static final String TASKS = """
            select e.business_key_ from act_ru_task k join act_ru_execution e on e.id_ = k.proc_inst_id_
            where (k.assignee_ = :reader or k.assignee_ is null and k.id_ = any(array(
                select l.task_id_ from act_ru_identitylink l
                where l.type_ = 'candidate' and l.task_id_ is not null and l.group_id_ in (:groups))))""";

    private static final String WORK = TASKS + " and k.task_def_key_ not in ('"
            + String.join("', '", ProviderQuestions.KEYS) + "')";

    @Override
    public SqlCondition references(Reader reader) {
        return of(TASKS, reader);
    }

    @Override
    public SqlCondition atWork(Reader reader) {
        return of(WORK, reader);
    }

    private static SqlCondition of(String select, Reader reader) {
        return new SqlCondition(select, Map.of("reader", reader.userId(), "groups", reader.groups()));
    }
}
