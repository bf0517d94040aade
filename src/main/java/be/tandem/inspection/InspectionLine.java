package be.tandem.inspection;

import java.time.ZonedDateTime;

/**
 * One look or change, in words for the participant.
 *
 * @param userId log-in; keeps people of one name apart, not meant to be shown
 * @param roles Dutch names of the roles that this person had at that moment
 * @param part Dutch name of the part of the file
 * @param write whether something changed
 * @param purpose what it was for, in Dutch
 */
public record InspectionLine(ZonedDateTime at, String userId, String name, String roles, String part, boolean write,
                             String purpose) {
}
