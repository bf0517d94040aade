package be.tandem.process.security;

import be.tandem.startup.BeforeOpening;
import be.tandem.process.visibility.Supervision;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the rights of {@link RoleRights} at every start, and only those that are missing. */
@Component
class RoleAuthorizations extends BeforeOpening {

    private static final int ORDER = 50;

    private final AuthorizationService authorizations;
    private final RepositoryService models;
    private final boolean planExtension;

    RoleAuthorizations(AuthorizationService authorizations, RepositoryService models,
            @Value("${tandem.plan-extension}") boolean planExtension) {
        super(ORDER);
        this.planExtension = planExtension;
        this.models = models;
        this.authorizations = authorizations;
    }

    @Override
    protected void prepare() {
        RoleRights.all().forEach(right -> right.groups().forEach(group -> settle(right, group)));
        models.createProcessDefinitionQuery().latestVersion().list().stream().map(ProcessDefinition::getKey)
                .filter(process -> !Supervision.isApart(process)).map(RoleRights::supervision)
                .forEach(right -> right.groups().forEach(group -> grant(right, group)));
    }

    /** What was switched off since the last start is nobody's to start any more. */
    private void settle(RoleRights.Right right, String group) {
        if (planExtension || !RoleRights.PLAN_EXTENSION.equals(right.id())) {
            grant(right, group);
            return;
        }
        Authorization held = held(right, group, false);
        if (held != null) {
            authorizations.deleteAuthorization(held.getId());
        }
    }

    private void grant(RoleRights.Right right, String group) {
        boolean everyone = RoleRights.EVERYONE.equals(group);
        Authorization held = held(right, group, everyone);
        Authorization wanted = held != null ? held : authorizations.createNewAuthorization(
                everyone ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (held == null) {
            wanted.setResource(right.resource());
            wanted.setResourceId(right.id());
            if (everyone) {
                wanted.setUserId(Authorization.ANY);
            } else {
                wanted.setGroupId(group);
            }
        } else if (right.permissions().stream().allMatch(held::isPermissionGranted)) {
            return;
        }
        right.permissions().forEach(wanted::addPermission);
        authorizations.saveAuthorization(wanted);
    }

    private Authorization held(RoleRights.Right right, String group, boolean everyone) {
        var query = authorizations.createAuthorizationQuery().resourceType(right.resource()).resourceId(right.id());
        return everyone ? query.authorizationType(Authorization.AUTH_TYPE_GLOBAL).singleResult()
                : query.authorizationType(Authorization.AUTH_TYPE_GRANT).groupIdIn(group).singleResult();
    }
}
