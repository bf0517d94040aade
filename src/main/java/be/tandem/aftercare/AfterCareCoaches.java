package be.tandem.aftercare;

import be.tandem.form.Choice;
import be.tandem.network.Region;
import be.tandem.network.Role;
import be.tandem.network.Staff;
import be.tandem.team.Teams;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The casemanager who stays in touch after the closing, as the plan says (P25, N9). */
@Component
class AfterCareCoaches {

    private final AfterCarePlanRepository plans;
    private final Teams teams;
    private final Staff staff;

    AfterCareCoaches(AfterCarePlanRepository plans, Teams teams, Staff staff) {
        this.plans = plans;
        this.teams = teams;
        this.staff = staff;
    }

    /** Name of the coach who goes along into the next step; empty when that was not chosen. */
    Optional<String> continuingCoach(String reference) {
        return plans.findByReference(reference).filter(AfterCarePlan::coachContinues)
                .map(plan -> staff.get(coachOf(reference, plan)).name());
    }

    /** Log-in of the coach whom the plan names. */
    String coachOfThePlan(String reference) {
        return coachOf(reference, plans.findByReference(reference).orElseThrow());
    }

    /** Whether this person works here as a casemanager, of either side. */
    boolean isCaseManager(String userId) {
        return staff.get(userId).roles().stream().anyMatch(Role::isCaseManager);
    }

    /** Who can take over in a region: its casemanagers, those of work first. */
    List<Choice> in(Region region) {
        return Role.CASE_MANAGERS.stream().flatMap(role -> staff.of(role, region).stream()
                .map(person -> new Choice(person.userId(), person.name() + ", " + role.dutchName()))).toList();
    }

    private String coachOf(String reference, AfterCarePlan plan) {
        return teams.of(reference).holder(plan.coach());
    }
}
