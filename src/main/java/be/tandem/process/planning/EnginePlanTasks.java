package be.tandem.process.planning;

import be.tandem.access.Reader;
import be.tandem.dossier.CaseWork;
import be.tandem.plan.PlanTasks;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The open tasks of planning and adjusting, by their ids in the models. */
@Component
class EnginePlanTasks implements PlanTasks {

    private static final Set<String> ABOUT_THE_PLAN = Set.of("holdPlanMeeting", "signPlan", "cosignPlan", "submitPlan",
            "approvePlan", "adjustPlan");

    private final CaseWork work;

    EnginePlanTasks(CaseWork work) {
        this.work = work;
    }

    @Override
    public List<PlanTask> of(Reader reader, String reference) {
        Set<String> own = work.taskIdsOf(reader, reference);
        return work.tasks(reference).stream().filter(task -> ABOUT_THE_PLAN.contains(task.key()) && own.contains(task.id()))
                .map(task -> new PlanTask(task.name(), task.address())).toList();
    }
}
