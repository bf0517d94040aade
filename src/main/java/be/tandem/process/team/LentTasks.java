package be.tandem.process.team;

import be.tandem.absence.LentTask;
import be.tandem.absence.LentWork;
import be.tandem.absence.StandIn;
import be.tandem.network.Role;
import be.tandem.process.consent.ProviderPlaces;
import be.tandem.process.dossier.TaskRoles;
import be.tandem.process.engine.AsTheProgram;
import be.tandem.team.Teams;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Lends the tasks of who is away: a casemanager's to the back-up, those of a group to the group; and gives them back (P16). */
@Component
class LentTasks {

    private final LentWork lentWork;
    private final Teams teams;
    private final TaskService tasks;
    private final RuntimeService instances;
    private final TaskRoles roles;
    private final ProviderPlaces places;
    private final AsTheProgram program;

    LentTasks(LentWork lentWork, Teams teams, TaskService tasks, RuntimeService instances, TaskRoles roles,
            ProviderPlaces places, AsTheProgram program) {
        this.lentWork = lentWork;
        this.teams = teams;
        this.tasks = tasks;
        this.instances = instances;
        this.roles = roles;
        this.places = places;
        this.program = program;
    }

    /** What the person has to do by name as casemanager in this case; due dates stay. */
    void toBackup(StandIn standIn) {
        program.run(() -> lend(tasks.createTaskQuery().processInstanceBusinessKey(standIn.reference())
                .taskAssignee(standIn.person()).list(), standIn));
    }

    /** The same for tasks that this person just got. */
    void toBackup(List<Task> got, StandIn standIn) {
        program.run(() -> lend(got, standIn));
    }

    private void lend(List<Task> open, StandIn standIn) {
        open.stream().filter(task -> role(task) == null).forEach(task -> {
            tasks.setAssignee(task.getId(), standIn.standIn());
            lentWork.lend(new LentTask(standIn.reference(), task.getId(), standIn.person(), standIn.standIn(), null));
        });
    }

    /** What the person took from a group, or got as the one of the group: any colleague of the region may do it now. */
    void toGroup(String person) {
        program.run(() -> tasks.createTaskQuery().taskAssignee(person).list().stream()
                .filter(task -> role(task) != null).forEach(task -> toGroup(task, person)));
    }

    private void toGroup(Task task, String person) {
        String reference = instances.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId())
                .singleResult().getBusinessKey();
        if (places.staysPersonal(role(task), reference)) {
            return;
        }
        String group = missingGroup(role(task), tasks.getVariable(task.getId(), "region"),
                tasks.getIdentityLinksForTask(task.getId()));
        if (group != null) {
            tasks.addCandidateGroup(task.getId(), group);
        }
        tasks.setAssignee(task.getId(), null);
        lentWork.lend(new LentTask(reference, task.getId(), person, null, group));
    }

    /** The group of the role, when only the person could do the task until now. */
    private static String missingGroup(Role role, Object region, Collection<IdentityLink> links) {
        String group = role.groupIn((String) region);
        return links.stream().anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType())
                && group.equals(link.getGroupId())) ? null : group;
    }

    /** A task that is being made for somebody who is away. */
    void redirect(DelegateTask task) {
        String person = task.getAssignee();
        if (!lentWork.isAway(person)) {
            return;
        }
        String reference = task.getExecution().getProcessBusinessKey();
        Role role = roles.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        if (role == null) {
            lentWork.standIn(reference, person).ifPresent(standIn -> {
                task.setAssignee(standIn);
                lentWork.lend(new LentTask(reference, task.getId(), person, standIn, null));
            });
        } else if (!places.staysPersonal(role, reference)) {
            String group = missingGroup(role, task.getVariable("region"), task.getCandidates());
            if (group != null) {
                task.addCandidateGroup(group);
            }
            task.setAssignee(null);
            lentWork.lend(new LentTask(reference, task.getId(), person, null, group));
        }
    }

    /** Only what was lent, is still open and is still with who stepped in. */
    void back(List<LentTask> lent) {
        program.run(() -> lent.forEach(this::back));
    }

    private void back(LentTask lent) {
        Task task = tasks.createTaskQuery().taskId(lent.taskId()).singleResult();
        boolean changedHands = lent.standIn() != null && !teams.of(lent.reference()).hasCaseManager(lent.person());
        if (task != null && !changedHands && Objects.equals(task.getAssignee(), lent.standIn())) {
            tasks.setAssignee(lent.taskId(), lent.person());
            if (lent.group() != null) {
                tasks.deleteCandidateGroup(lent.taskId(), lent.group());
            }
        }
    }

    /** Who stood in falls away: the tasks of the person are in that person's name again. */
    void toOwner(StandIn ended) {
        giveOn(ended, lent -> ended.standIn().equals(lent.standIn()), ended.person());
    }

    /** Somebody took over for good while the person was away: what the back-up did meanwhile goes there too. */
    void forGood(StandIn takeover) {
        giveOn(takeover, lent -> lent.standIn() != null, takeover.standIn());
    }

    /** What is still with who stepped in for this person. */
    private void giveOn(StandIn change, Predicate<LentTask> which, String person) {
        program.run(() -> lentWork.in(change.reference(), change.person()).stream().filter(which)
                .filter(lent -> tasks.createTaskQuery().taskId(lent.taskId()).taskAssignee(lent.standIn()).count() > 0)
                .forEach(lent -> tasks.setAssignee(lent.taskId(), person)));
    }

    private Role role(Task task) {
        return roles.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }
}
