package be.tandem.process.security;

import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * As long as the group camunda-admin is empty, the web applications let anyone create an administrator (CVE-2026-77226).
 * It never is: it holds one user whose password nobody knows and who has no role, hence no right to anything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SetupIsClosed implements ApplicationRunner {

    private static final String KEEPER = "setup.closed";

    private final IdentityService identities;

    SetupIsClosed(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identities.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Houdt de eerste installatie gesloten");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(group);
        }
        if (identities.createUserQuery().userId(KEEPER).count() == 0) {
            User keeper = identities.newUser(KEEPER);
            keeper.setPassword(UUID.randomUUID() + "-" + UUID.randomUUID());
            identities.saveUser(keeper);
        }
        identities.createMembership(KEEPER, Groups.CAMUNDA_ADMIN);
    }
}
