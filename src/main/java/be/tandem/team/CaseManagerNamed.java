package be.tandem.team;

import be.tandem.network.Role;

/** Somebody becomes casemanager in a trajectory, as the first or in the place of another. */
public record CaseManagerNamed(String reference, Role role) {
}
