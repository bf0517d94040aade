package be.tandem.process.identity;

import be.tandem.network.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Without demo users somebody must be able to create the others: the first start creates one administrator. */
@Component
@Order(1)
@ConditionalOnProperty("tandem.administrator.password")
class FirstAdministrator implements ApplicationRunner {

    private final IdentityService identities;
    private final String id;
    private final String password;

    FirstAdministrator(IdentityService identities, @Value("${tandem.administrator.id:beheerder}") String id,
            @Value("${tandem.administrator.password}") String password) {
        this.identities = identities;
        this.id = id;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
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
