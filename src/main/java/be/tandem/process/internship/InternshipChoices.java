package be.tandem.process.internship;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.internship.Internships;
import be.tandem.network.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The internships that a work provider may end: those of the own regions. */
@Component
class InternshipChoices {

    private static final String GROUP = Role.WORK_PROVIDER.name() + ".";

    private final Internships internships;
    private final IdentityService identities;

    InternshipChoices(Internships internships, @Lazy IdentityService identities) {
        this.internships = internships;
        this.identities = identities;
    }

    @OffersChoices("internshipsUnderway")
    List<Choice> underway(ChoiceContext context) {
        Authentication user = identities.getCurrentAuthentication();
        if (user == null || user.getGroupIds() == null) {
            return List.of();
        }
        return internships.underwayIn(user.getGroupIds().stream().filter(group -> group.startsWith(GROUP))
                .map(group -> group.substring(GROUP.length())).toList());
    }
}
