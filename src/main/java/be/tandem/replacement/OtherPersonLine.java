package be.tandem.replacement;

import java.time.LocalDate;

/**
 * One question of the participant for another person, as the page of the team shows it.
 *
 * @param role Dutch name of the role that it is about
 * @param outcome in Dutch; null as long as nobody decided
 * @param newPerson log-in of who came; null as long as nobody was named
 * @param wish words of the participant; like the next two only for the casemanagers
 */
public record OtherPersonLine(String role, LocalDate askedOn, String outcome, LocalDate decidedOn, String newPerson,
                              String wish, String preference, String motivation) {
}
