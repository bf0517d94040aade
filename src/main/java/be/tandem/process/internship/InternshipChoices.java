package be.tandem.process.internship;

import be.tandem.allocation.Allocations;
import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.internship.Internships;
import be.tandem.network.Role;
import be.tandem.plan.PlanDomain;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The internships that a work provider may end: those of the own regions that nobody else guides. */
@Component
class InternshipChoices {

    private static final String GROUP = Role.WORK_PROVIDER.name() + ".";

    private final Internships internships;
    private final Allocations allocations;
    private final IdentityService identities;

    InternshipChoices(Internships internships, Allocations allocations, @Lazy IdentityService identities) {
        this.allocations = allocations;
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
                .map(group -> group.substring(GROUP.length())).toList(), reference -> guides(user.getUserId(), reference));
    }

    /** Once somebody accepted, the other providers of the region have nothing to do with it any more (P9). */
    private boolean guides(String userId, String reference) {
        return allocations.of(reference, PlanDomain.WORK).map(provider -> userId.equals(provider.userId())).orElse(true);
    }
}
