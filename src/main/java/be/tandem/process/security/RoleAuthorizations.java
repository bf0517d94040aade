package be.tandem.process.security;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes the rights of {@link RoleRights} at every start, and only those that are missing. */
@Component
@Order(-1)
class RoleAuthorizations implements ApplicationRunner {

    private final AuthorizationService authorizations;

    RoleAuthorizations(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        RoleRights.all().forEach(right -> right.groups().forEach(group -> grant(right, group)));
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
