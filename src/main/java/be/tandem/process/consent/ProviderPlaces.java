package be.tandem.process.consent;

import be.tandem.access.AccessConsents;
import be.tandem.allocation.AllocatedProvider;
import be.tandem.allocation.Allocations;
import be.tandem.network.Role;
import be.tandem.plan.PlanDomain;
import be.tandem.team.Tandem;
import be.tandem.team.Teams;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whose a task of a provider is (P9, D3): of the casemanager when the participant lets no provider write or a partner without
 * log-in helps, else of the provider who accepted; as long as nobody accepted, of all providers of the region.
 */
@Component
public class ProviderPlaces {

    static final Set<Role> PROVIDERS = Set.of(Role.WORK_PROVIDER, Role.CARE_PROVIDER);

    private final AccessConsents consents;
    private final Allocations allocations;
    private final Teams teams;

    ProviderPlaces(AccessConsents consents, Allocations allocations, Teams teams) {
        this.consents = consents;
        this.allocations = allocations;
        this.teams = teams;
    }

    ProviderPlace of(Role provider, String reference, String taskKey) {
        if (isQuestion(taskKey)) {
            return new ProviderPlace(allocations.asked(reference, PlanDomain.of(provider)).orElseThrow(), false);
        }
        Optional<AllocatedProvider> allocated = allocations.of(reference, PlanDomain.of(provider));
        String person = caseManagerWrites(provider, reference, allocated) ? caseManager(provider, teams.of(reference))
                : allocated.map(AllocatedProvider::userId).orElse(null);
        return new ProviderPlace(person, allocated.isEmpty());
    }

    /** Whether the group may have the task that the diagram gives it: nobody is asked, and nobody accepted. */
    boolean isForTheGroup(Role provider, String reference, String taskKey) {
        return !isQuestion(taskKey) && allocations.of(reference, PlanDomain.of(provider)).isEmpty();
    }

    boolean caseManagerWrites(Role provider, String reference) {
        return caseManagerWrites(provider, reference, allocations.of(reference, PlanDomain.of(provider)));
    }

    /** Whether no other provider may step in: somebody is asked in person, or the participant keeps it with the casemanager. */
    public boolean staysPersonal(Role role, String reference, String taskKey) {
        return PROVIDERS.contains(role) && (isQuestion(taskKey) || caseManagerWrites(role, reference));
    }

    private boolean caseManagerWrites(Role provider, String reference, Optional<AllocatedProvider> allocated) {
        return !consents.mayRegister(reference, provider) || allocated.filter(AllocatedProvider::isPartner).isPresent();
    }

    /** Who is asked to guide the participant answers in person, whatever may be written later. */
    static boolean isQuestion(String taskKey) {
        return taskKey.startsWith("answer") && taskKey.endsWith("Allocation");
    }

    private static String caseManager(Role provider, Tandem tandem) {
        return tandem.atWork(provider == Role.WORK_PROVIDER ? Role.CASE_MANAGER_WORK : Role.CASE_MANAGER_CARE);
    }
}
