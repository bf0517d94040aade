package be.tandem.process.consent;

import be.tandem.absence.LentWork;
import be.tandem.access.AccessConsents;
import be.tandem.allocation.AllocatedProvider;
import be.tandem.allocation.Allocations;
import be.tandem.network.Role;
import be.tandem.plan.PlanDomain;
import be.tandem.process.dossier.ProviderQuestions;
import be.tandem.team.Teams;
import be.tandem.trajectory.Trajectories;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whose a task of a provider is (P9, D3): of the provider who accepted. As long as nobody did, when the participant lets no
 * provider write, when a partner without log-in helps and while the provider is away (P16), the casemanager of that side does
 * it in the provider's place. It is never for all providers of the region: who does not guide the participant has nothing to
 * do with the case (D1).
 */
@Component
public class ProviderPlaces {

    static final Set<Role> PROVIDERS = Set.of(Role.WORK_PROVIDER, Role.CARE_PROVIDER);

    private final AccessConsents consents;
    private final Allocations allocations;
    private final Teams teams;
    private final Trajectories trajectories;
    private final LentWork lentWork;

    ProviderPlaces(AccessConsents consents, Allocations allocations, Teams teams, Trajectories trajectories,
            LentWork lentWork) {
        this.consents = consents;
        this.allocations = allocations;
        this.teams = teams;
        this.trajectories = trajectories;
        this.lentWork = lentWork;
    }

    /** Log-in of who does the task. */
    String of(Role provider, String reference, String taskKey) {
        return ProviderQuestions.isOne(taskKey) ? allocations.asked(reference, PlanDomain.of(provider)).orElseThrow()
                : of(provider, reference);
    }

    /** Log-in of who does the work of a provider in this case now. */
    public String of(Role provider, String reference) {
        return atWork(provider, reference).map(AllocatedProvider::userId)
                .orElseGet(() -> teams.of(reference).atWork(caseManager(provider)));
    }

    /** Whether nobody stands behind the task: a process of somebody's own, that is about no trajectory. */
    boolean isAboutNoCase(String reference) {
        return trajectories.find(reference).isEmpty();
    }

    boolean caseManagerWrites(Role provider, String reference) {
        return atWork(provider, reference).isEmpty();
    }

    /** The provider who accepted, writes and is not away; a partner has no log-in. */
    private Optional<AllocatedProvider> atWork(Role provider, String reference) {
        return consents.mayRegister(reference, provider) ? allocations.of(reference, PlanDomain.of(provider))
                .filter(found -> !found.isPartner() && !lentWork.isAway(found.userId())) : Optional.empty();
    }

    /** Whether no other provider may step in: the work is always of one person. */
    public boolean staysPersonal(Role role, String reference) {
        return PROVIDERS.contains(role) && !isAboutNoCase(reference);
    }

    private static Role caseManager(Role provider) {
        return provider == Role.WORK_PROVIDER ? Role.CASE_MANAGER_WORK : Role.CASE_MANAGER_CARE;
    }
}
