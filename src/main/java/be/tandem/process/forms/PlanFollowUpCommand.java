package be.tandem.process.forms;

import be.tandem.form.Refusal;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Sets the follow-up date of a task, for whoever may work on it; every other change of a task is refused. */
record PlanFollowUpCommand(TaskEntity task) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
        boolean onlyFollowUp = Set.of(TaskEntity.FOLLOW_UP_DATE).containsAll(task.getPropertyChanges().keySet());
        if (task.getRevision() == 0 || !onlyFollowUp) {
            throw new Refusal("Van een taak kan je alleen de opvolgdatum wijzigen.");
        }
        return context.runWithoutAuthorization(new SaveTaskCmd(task));
    }
}
