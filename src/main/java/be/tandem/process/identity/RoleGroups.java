package be.tandem.process.identity;

import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.startup.BeforeOpening;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Makes sure at every start that each role, and each regional role in each region, has its group. */
@Component
class RoleGroups extends BeforeOpening {

    private static final int ORDER = 0;

    private final IdentityService identities;

    RoleGroups(IdentityService identities) {
        super(ORDER);
        this.identities = identities;
    }

    @Override
    protected void prepare() {
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
