package be.tandem.handover;

import java.time.LocalDate;

/**
 * Whom the participant trusts most: "compagnon de route" (H18).
 *
 * @param member log-in of somebody of the team, null for somebody outside it
 * @param phone null for somebody of the team
 */
public record TrustedPerson(String member, String name, String phone, LocalDate chosenOn, int version) {
}
