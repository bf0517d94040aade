package be.tandem.process.identity;

import be.tandem.network.Region;
import be.tandem.network.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes sure at every start that each role, and each regional role in each region, has its group. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RoleGroups implements ApplicationRunner {

    private final IdentityService identities;

    RoleGroups(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Role role : Role.values()) {
            if (role.isRegional()) {
                for (Region region : Region.values()) {
                    ensure(role.group(region), role.dutchName() + " " + region.dutchName());
                }
            } else {
                ensure(role.group(), role.dutchName());
            }
        }
    }

    private void ensure(String id, String name) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(name);
            group.setType("TANDEM");
            identities.saveGroup(group);
        }
    }
}
