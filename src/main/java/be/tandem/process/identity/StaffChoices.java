package be.tandem.process.identity;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.network.Region;
import be.tandem.network.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Lets a form choose among the people who have a role in the region: {@code choices=staff:CASE_MANAGER_WORK}. */
@Component
class StaffChoices {

    private final IdentityService identities;

    StaffChoices(IdentityService identities) {
        this.identities = identities;
    }

    @OffersChoices("staff")
    List<Choice> staff(ChoiceContext context) {
        Role role = Role.valueOf(context.argument());
        String group = role.isRegional() ? role.group(Region.valueOf(context.region())) : role.group();
        return identities.createUserQuery().memberOfGroup(group).orderByUserLastName().asc().list().stream()
                .map(user -> new Choice(user.getId(), user.getFirstName() + " " + user.getLastName()))
                .toList();
    }
}
