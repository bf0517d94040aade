package be.tandem.process.identity;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
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
        String group = Role.valueOf(context.argument()).groupIn(context.region());
        return identities.createUserQuery().memberOfGroup(group).orderByUserLastName().asc().list().stream()
                .map(user -> new Choice(user.getId(), user.getFirstName() + " " + user.getLastName()))
                .toList();
    }
}
