package be.tandem.aftercare;

import be.tandem.network.Staff;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
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

    private String coachOf(String reference, AfterCarePlan plan) {
        Tandem tandem = teams.of(reference);
        return plan.isOfCaseManagerWork() ? tandem.caseManagerWork() : tandem.caseManagerCare();
    }
}
