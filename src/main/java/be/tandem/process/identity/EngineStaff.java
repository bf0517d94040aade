package be.tandem.process.identity;

import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Names and roles as the administrator keeps them in the engine. */
@Component
class EngineStaff implements Staff {

    private final IdentityService identities;

    EngineStaff(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public StaffMember get(String userId) {
        User user = identities.createUserQuery().userId(userId).singleResult();
        return user == null ? new StaffMember(userId, "iemand die hier niet meer werkt", null, List.of())
                : new StaffMember(userId, user.getFirstName() + " " + user.getLastName(), user.getEmail(),
                        roles(userId));
    }

    private List<Role> roles(String userId) {
        List<String> groups = identities.createGroupQuery().groupMember(userId).list().stream().map(Group::getId)
                .map(id -> id.split("\\.")[0].toUpperCase(Locale.ROOT)).toList();
        return Stream.of(Role.values()).filter(role -> groups.contains(role.name())).toList();
    }
}
