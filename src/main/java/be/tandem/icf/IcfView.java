package be.tandem.icf;

import java.time.OffsetDateTime;

/**
 * One assessment as it stands.
 *
 * @param number 1 for the first of the trajectory
 * @param catalogue the list of factors that it was made with
 * @param at when it was finished, or last saved
 * @param by user id of whoever finished or last saved it
 */
public record IcfView(long id, int number, IcfMoment moment, IcfCatalogue catalogue, IcfAnswers answers, boolean finished,
                      OffsetDateTime at, String by) {
}
