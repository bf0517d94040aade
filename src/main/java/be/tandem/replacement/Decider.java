package be.tandem.replacement;

import be.tandem.network.Role;
import java.util.Set;

/** Who decides about a question for another person: the team lead of a casemanager, the coordinator of the network for a provider. */
enum Decider {
    LEAD_WORK(Role.CASE_MANAGER_WORK), LEAD_CARE(Role.CASE_MANAGER_CARE),
    COORDINATOR(Role.WORK_PROVIDER, Role.CARE_PROVIDER);

    private final Set<Role> about;

    Decider(Role... about) {
        this.about = Set.of(about);
    }

    static Decider of(Role about) {
        for (Decider decider : values()) {
            if (decider.about.contains(about)) {
                return decider;
            }
        }
        throw new IllegalArgumentException("nobody decides about " + about);
    }

    /** The roles about which this one decides. */
    Set<Role> about() {
        return about;
    }
}
