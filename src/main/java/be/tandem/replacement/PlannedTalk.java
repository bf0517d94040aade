package be.tandem.replacement;

import be.tandem.network.Role;

/**
 * A conversation that has to be held because somebody comes new to a case.
 *
 * @param caseId identification of the process that asks for it
 * @param role the role in which the new person comes
 */
public record PlannedTalk(String reference, String caseId, Role role, String newPerson) {
}
