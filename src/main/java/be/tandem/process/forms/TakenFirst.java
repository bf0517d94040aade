package be.tandem.process.forms;

import be.tandem.network.Role;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * A task for all VDAB mediators of Flanders shows nothing of the file before one of them takes it up: the file is for the
 * mediator of the participant only (domain 3.2, b). Other roles may read along before they take a task.
 */
final class TakenFirst {

    /** Stands in the place of what the form would show. */
    static final String INSTEAD = "Neem deze taak eerst op jou. Dan zie je het dossier.";

    private TakenFirst() {
    }

    static boolean keepsClosed(TaskEntity task, String userId) {
        return task != null && userId != null && !userId.equals(task.getAssignee()) && isForMediators(task);
    }

    private static boolean isForMediators(TaskEntity task) {
        for (IdentityLinkEntity link : task.getIdentityLinks()) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && Role.VDAB_MEDIATOR.group().equals(link.getGroupId())) {
                return true;
            }
        }
        return false;
    }
}
