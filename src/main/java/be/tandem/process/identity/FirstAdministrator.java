package be.tandem.process.identity;

import be.tandem.network.Role;
import be.tandem.startup.BeforeOpening;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Without demo users somebody must be able to create the others: the first start creates one administrator. */
@Component
@ConditionalOnProperty("tandem.administrator.password")
class FirstAdministrator extends BeforeOpening {

    private static final int ORDER = 100;

    private final IdentityService identities;
    private final String id;
    private final String password;

    FirstAdministrator(IdentityService identities, @Value("${tandem.administrator.id:beheerder}") String id,
            @Value("${tandem.administrator.password}") String password) {
        super(ORDER);
        this.identities = identities;
        this.id = id;
        this.password = password;
    }

    @Override
    protected void prepare() {
        if (identities.createUserQuery().memberOfGroup(Role.ADMIN.group()).count() > 0) {
            return;
        }
        User user = identities.newUser(id);
        user.setFirstName("Eerste");
        user.setLastName("beheerder");
        user.setPassword(password);
        identities.saveUser(user);
        identities.createMembership(id, Role.ADMIN.group());
    }
}
