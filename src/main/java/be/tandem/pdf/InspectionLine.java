package be.tandem.pdf;

import java.time.ZonedDateTime;

/**
 * One look or change, in words for the participant.
 *
 * @param userId log-in; keeps people of one name apart and is not printed
 * @param role Dutch names of the roles that the person had at that moment
 * @param part Dutch name of the part of the file
 * @param write whether something changed
 */
public record InspectionLine(ZonedDateTime at, String userId, String name, String role, String part, boolean write,
                             String purpose) {
}
