package be.tandem.aftercare;

import java.time.LocalDate;

/**
 * What was said in a contact, whichever of the two forms it was filled in on.
 *
 * @param contactOn null when the participant could not be reached
 * @param needs what is still needed after a year, null in an earlier contact
 * @param nextHelp who takes that up, null in an earlier contact
 * @param goesOn whether another contact follows
 */
record AfterCareTalk(LocalDate contactOn, String situation, String needs, String nextHelp, boolean goesOn) {
}
