package be.tandem.action;

import be.tandem.network.Role;
import be.tandem.plan.PlanDomain;

/** Who carries an action out; the role says for which side it counts. */
public enum Actor {
    CASE_MANAGER_WORK(Role.CASE_MANAGER_WORK, PlanDomain.WORK), CASE_MANAGER_CARE(Role.CASE_MANAGER_CARE, PlanDomain.CARE),
    WORK_PROVIDER(Role.WORK_PROVIDER, PlanDomain.WORK), CARE_PROVIDER(Role.CARE_PROVIDER, PlanDomain.CARE);

    private final Role role;
    private final PlanDomain domain;

    Actor(Role role, PlanDomain domain) {
        this.role = role;
        this.domain = domain;
    }

    public Role role() {
        return role;
    }

    public PlanDomain domain() {
        return domain;
    }

    public boolean isProvider() {
        return this == WORK_PROVIDER || this == CARE_PROVIDER;
    }

    @Override
    public String toString() {
        return role.dutchName();
    }
}
