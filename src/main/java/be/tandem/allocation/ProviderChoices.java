package be.tandem.allocation;

import be.tandem.form.Choice;
import be.tandem.form.ChoiceContext;
import be.tandem.form.OffersChoices;
import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.network.StaffMember;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The whole offer of the region for one side, and the casemanager of that side: one person may combine the two, only Werk
 * and Zorg of the tandem are never the same (H19).
 */
@Component
class ProviderChoices {

    private final Staff staff;
    private final Teams teams;

    ProviderChoices(Staff staff, Teams teams) {
        this.staff = staff;
        this.teams = teams;
    }

    @OffersChoices("workProviders")
    List<Choice> work(ChoiceContext context) {
        Tandem tandem = teams.of(context.reference());
        return offer(context, Role.WORK_PROVIDER, tandem.caseManagerWork(), " (casemanager Werk)");
    }

    @OffersChoices("careProviders")
    List<Choice> care(ChoiceContext context) {
        Tandem tandem = teams.of(context.reference());
        return offer(context, Role.CARE_PROVIDER, tandem.caseManagerCare(), " (casemanager Zorg)");
    }

    private List<Choice> offer(ChoiceContext context, Role role, String caseManager, String caption) {
        List<StaffMember> network = staff.of(role, Region.valueOf(context.region())).stream()
                .filter(person -> !person.userId().equals(caseManager)).toList();
        return Stream.concat(network.stream().map(person -> new Choice(person.userId(), person.name())),
                Stream.of(new Choice(caseManager, staff.get(caseManager).name() + caption))).toList();
    }
}
