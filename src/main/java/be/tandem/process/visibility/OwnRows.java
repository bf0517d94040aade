package be.tandem.process.visibility;

import be.tandem.network.Role;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine writes authorizations when something is made; for tasks it writes none, because the query knows the rule. Over a
 * process that is new VDAB watches from its first day, unless it lives apart.
 */
class OwnRows extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newProcessDefinition(ProcessDefinition model) {
        if (Supervision.isApart(model.getKey())) {
            return null;
        }
        String watcher = Role.VDAB_MANAGER.group();
        AuthorizationEntity held = getGrantAuthorizationByGroupId(watcher, Resources.PROCESS_DEFINITION, model.getKey());
        if (held != null) {
            return null;
        }
        AuthorizationEntity row = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(watcher);
        row.setResource(Resources.PROCESS_DEFINITION);
        row.setResourceId(model.getKey());
        Supervision.rights().forEach(row::addPermission);
        return new AuthorizationEntity[] {row};
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return null;
    }
}
