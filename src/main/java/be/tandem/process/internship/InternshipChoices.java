package be.tandem.process.internship;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.internship.Internships;
import be.tandem.network.Role;
import be.tandem.process.consent.ProviderPlaces;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The internships that somebody may end: of who accepted to guide them, or of the casemanager in the provider's place (P9, D3). */
@Component
class InternshipChoices {

    private static final List<String> GROUPS = Stream.of(Role.WORK_PROVIDER, Role.CASE_MANAGER_WORK)
            .map(role -> role.name() + ".").toList();

    private final Internships internships;
    private final ProviderPlaces places;
    private final IdentityService identities;

    InternshipChoices(Internships internships, ProviderPlaces places, @Lazy IdentityService identities) {
        this.internships = internships;
        this.places = places;
        this.identities = identities;
    }

    @OffersChoices("internshipsUnderway")
    List<Choice> underway(ChoiceContext context) {
        Authentication user = identities.getCurrentAuthentication();
        if (user == null || user.getGroupIds() == null) {
            return List.of();
        }
        List<String> regions = user.getGroupIds().stream()
                .flatMap(group -> GROUPS.stream().filter(group::startsWith).map(role -> group.substring(role.length()))).toList();
        return internships.underwayIn(regions,
                reference -> user.getUserId().equals(places.of(Role.WORK_PROVIDER, reference)));
    }
}
