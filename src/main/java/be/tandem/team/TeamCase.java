package be.tandem.team;

import be.tandem.network.Role;

/** A trajectory in which somebody is casemanager in this role. */
public record TeamCase(String reference, Role role, Tandem tandem) {

    /** Log-in of who steps in for that person there. */
    public String backup() {
        return tandem.backup(role);
    }

    /** Whether the back-up stands in now. */
    public boolean isAway() {
        return tandem.isAway(role);
    }
}
